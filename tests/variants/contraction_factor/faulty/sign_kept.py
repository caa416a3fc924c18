"""Returns the factor of the largest size with its sign."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    factors = 1 - learning_rate * w
    return float(factors[np.argmax(np.abs(factors))])
