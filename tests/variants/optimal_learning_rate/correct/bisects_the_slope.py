"""Finds where the slope ε·gᵀHg − gᵀg along the step becomes positive: doubles ε, then bisects."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    square, curvature = float(g @ g), float(g @ (H @ g))
    if curvature <= 0:
        return float("inf")
    high = 1.0
    while high * curvature < square:
        high *= 2
    while high * curvature >= 2 * square:
        high /= 2
    if high == float("inf"):
        return high
    low = high / 2
    for _ in range(54):
        middle = low + (high - low) / 2
        low, high = (middle, high) if middle * curvature < square else (low, middle)
    return high
