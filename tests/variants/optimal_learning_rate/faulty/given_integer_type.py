"""Multiplies in the given integer type, where the products wrap around."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g), np.asarray(H)
    square, curvature = float(g @ g), float(g @ H @ g)
    return square / curvature if curvature > 0 else np.inf
