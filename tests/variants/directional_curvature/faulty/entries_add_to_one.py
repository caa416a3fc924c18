"""Scales d so that the sizes of its entries add to 1."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / np.abs(d).max()
    u = u / np.abs(u).sum()
    return float(u @ H @ u)
