"""Scales d so that its largest entry is 1, and takes that for a unit vector."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / np.abs(d).max()
    return float(u @ H @ u)
