"""Scales the gradient by its largest entry first, which changes nothing; the result is a 0-d array."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.array(g, dtype=np.float64), np.array(H, dtype=np.float64)
    u = g / np.abs(g).max()
    curvature = np.einsum("i,ij,j->", u, H, u)
    return np.array(np.sum(u * u) / curvature if curvature > 0 else np.inf)
