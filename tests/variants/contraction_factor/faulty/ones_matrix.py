"""Subtracts εH from 1, which NumPy does in every entry, not from the identity."""

import numpy as np


def contraction_factor(H, learning_rate):
    H = np.asarray(H, dtype=np.float64)
    return float(np.abs(np.linalg.eigvalsh(1 - learning_rate * H)).max())
