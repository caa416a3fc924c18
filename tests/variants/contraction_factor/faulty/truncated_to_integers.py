"""Stores I - εH in a matrix of the type of H, which cuts off the decimals of integers."""

import numpy as np


def contraction_factor(H, learning_rate):
    H = np.asarray(H)
    M = np.zeros_like(H) if H.dtype.kind == "i" else np.zeros(H.shape)
    M[...] = np.eye(len(H)) - float(learning_rate) * H.astype(np.float64)
    return float(np.abs(np.linalg.eigvalsh(M.astype(np.float64))).max())
