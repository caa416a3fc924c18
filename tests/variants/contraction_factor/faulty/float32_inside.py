"""Computes the eigenvalues of I - εH in float32."""

import numpy as np


def contraction_factor(H, learning_rate):
    H = np.asarray(H, dtype=np.float64)
    M = np.eye(len(H)) - learning_rate * H
    return float(np.abs(np.linalg.eigvalsh(M.astype(np.float32))).max())
