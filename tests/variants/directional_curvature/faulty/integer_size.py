"""Scales by the largest absolute value in the given type, where int8 has no 128."""

import numpy as np


def directional_curvature(H, d):
    size = np.abs(np.asarray(d)).max()
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / size
    return float(u @ H @ u / (u @ u))
