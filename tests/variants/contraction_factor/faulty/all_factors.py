"""Returns the factors of all eigenvalues instead of the largest."""

import numpy as np


def contraction_factor(H, learning_rate):
    w = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    return np.abs(1 - learning_rate * w)
