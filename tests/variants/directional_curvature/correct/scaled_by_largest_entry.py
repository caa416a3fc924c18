"""Divides d by its largest entry first, so that no square leaves the range of floats."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / np.abs(d).max()
    return u @ (H @ u) / (u @ u)
