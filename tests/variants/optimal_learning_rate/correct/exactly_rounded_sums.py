"""Sums the products with math.fsum, as NumPy scalars go out."""

import math

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64).tolist(), np.asarray(H, dtype=np.float64).tolist()
    square = math.fsum(a * a for a in g)
    curvature = math.fsum(g[i] * h * g[j] for i, row in enumerate(H) for j, h in enumerate(row))
    return np.float64(square / curvature) if curvature > 0 else np.float64("inf")
