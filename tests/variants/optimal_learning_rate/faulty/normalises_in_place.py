"""Divides the caller's gradient by its length."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    g /= np.linalg.norm(g)
    curvature = g @ H @ g
    return float(1 / curvature) if curvature > 0 else np.inf
