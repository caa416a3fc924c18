"""Multiplies in the given integer type, where the products wrap around."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H), np.asarray(d)
    if d.dtype.kind == "f":
        d = d.astype(np.float64) / np.abs(d).max()
    return float(d @ H @ d) / float(d @ d)
