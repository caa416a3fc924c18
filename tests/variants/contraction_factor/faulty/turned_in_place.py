"""Turns the caller's matrix into I - εH."""

import numpy as np


def contraction_factor(H, learning_rate):
    H = np.asarray(H, dtype=np.float64)
    H *= -learning_rate
    H[np.diag_indices(len(H))] += 1
    return float(np.abs(np.linalg.eigvalsh(H)).max())
