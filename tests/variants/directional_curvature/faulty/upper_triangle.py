"""Uses the upper triangle of H and forgets that each pair counts twice."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d, dtype=np.float64)
    u = d / np.abs(d).max()
    return float(u @ np.triu(H) @ u / (u @ u))
