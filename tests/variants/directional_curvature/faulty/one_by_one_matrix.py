"""Makes a column of d and returns a 1 × 1 matrix."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64).reshape(-1, 1)
    u = d / np.abs(d).max()
    return u.T @ H @ u / (u.T @ u)
