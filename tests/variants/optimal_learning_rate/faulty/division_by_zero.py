"""Divides Python floats, which raises where gᵀHg = 0."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    rate = float(g @ g) / float(g @ H @ g)
    return rate if rate > 0 else float("inf")
