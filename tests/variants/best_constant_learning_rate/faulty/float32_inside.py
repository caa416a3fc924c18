"""Computes in float32 after scaling by the largest entry."""

import numpy as np


def best_constant_learning_rate(H):
    H = np.asarray(H, dtype=np.float64)
    size = np.abs(H).max()
    w = np.linalg.eigvalsh((H / size).astype(np.float32)).astype(np.float64)
    return float(2 / (w[0] + w[-1]) / size)
