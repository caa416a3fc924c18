"""Calls gᵀHg zero, and the rate inf, once it is below the rounding errors of its own terms."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    curvature, size = g @ H @ g, np.abs(g) @ np.abs(H) @ np.abs(g)
    return float(g @ g / curvature) if curvature > g.size * 2.0**-52 * size else np.inf
