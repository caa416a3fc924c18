"""Returns the size of the curvature without its sign."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / np.abs(d).max()
    return float(abs(u @ H @ u) / (u @ u))
