"""Divides by gᵀg to get the curvature along the unit vector, which is 0/0 for g = 0."""

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    square = g @ g
    curvature = g @ H @ g / square
    return float(square * (0.5 * learning_rate**2 * curvature - learning_rate))
