"""Takes the root of the squared factors, which overflow for very long steps."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return float(np.sqrt(np.max((1 - learning_rate * w) ** 2)))
