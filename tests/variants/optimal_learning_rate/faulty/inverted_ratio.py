"""Divides the curvature by the square of the gradient."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    curvature = g @ H @ g
    return float(curvature / (g @ g)) if curvature > 0 else np.inf
