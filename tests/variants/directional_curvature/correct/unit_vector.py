"""Normalises d in two steps, and takes uᵀHu for the unit vector as a 0-d array."""

import numpy as np


def directional_curvature(H, d):
    H, u = np.array(H, dtype=np.float64), np.array(d, dtype=np.float64)
    u = u / np.linalg.norm(u, np.inf)
    u = u / np.linalg.norm(u)
    return np.array(np.sum(u * (H @ u)))
