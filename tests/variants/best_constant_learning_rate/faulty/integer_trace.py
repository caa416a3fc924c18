"""Adds the diagonal of a 2 × 2 matrix in the given type, where small integers wrap around."""

import numpy as np


def best_constant_learning_rate(H):
    H = np.asarray(H)
    if H.shape == (2, 2):
        return float(2 / np.float64(H[0, 0] + H[1, 1]))
    w = np.linalg.eigvalsh(H.astype(np.float64))
    return float(2 / (w[0] + w[-1]))
