"""Takes a d shorter than 1e-12 for no direction at all and returns 0."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    largest = np.abs(d).max()
    if largest < 1e-12:
        return 0.0
    u = d / largest
    return float(u @ H @ u / (u @ u))
