"""Divides the caller's d by its largest entry."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    d /= np.abs(d).max()
    return float(d @ H @ d / (d @ d))
