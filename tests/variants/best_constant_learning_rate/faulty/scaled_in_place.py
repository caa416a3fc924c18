"""Divides the caller's matrix by its largest entry."""

import numpy as np


def best_constant_learning_rate(H):
    H = np.asarray(H, dtype=np.float64)
    size = np.abs(H).max()
    H /= size
    w = np.linalg.eigvalsh(H)
    return float(2 / (w[0] + w[-1]) / size)
