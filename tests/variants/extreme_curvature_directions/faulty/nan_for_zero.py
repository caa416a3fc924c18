"""Divides by the largest entry, which is 0 for the zero matrix."""

import numpy as np


def extreme_curvature_directions(H):
    H = np.asarray(H, dtype=np.float64)
    H = H / np.abs(H).max()
    if np.isnan(H).any():
        return np.full(len(H), np.nan), np.full(len(H), np.nan)
    V = np.linalg.eigh(H)[1]
    return V[:, -1], V[:, 0]
