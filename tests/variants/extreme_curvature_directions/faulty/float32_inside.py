"""Decomposes the scaled matrix in float32 and hands the vectors out as float64."""

import numpy as np


def extreme_curvature_directions(H):
    H = np.asarray(H, dtype=np.float64)
    scaled = H / (np.abs(H).max() or 1.0)
    V = np.linalg.eigh(scaled.astype(np.float32))[1].astype(np.float64)
    return V[:, -1], V[:, 0]
