"""Keeps the factor ½ of the Taylor term."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / np.abs(d).max()
    return float(0.5 * (u @ H @ u) / (u @ u))
