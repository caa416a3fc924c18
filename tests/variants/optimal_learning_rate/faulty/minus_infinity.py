"""Returns −inf where the curvature is negative."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    curvature = g @ H @ g
    return float(g @ g / curvature) if curvature > 0 else -np.inf if curvature < 0 else np.inf
