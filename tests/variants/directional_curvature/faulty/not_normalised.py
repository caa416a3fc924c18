"""Returns dᵀHd and leaves the length of d in it."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    return float(d @ H @ d)
