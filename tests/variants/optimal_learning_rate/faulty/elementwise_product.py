"""Multiplies g and H entry by entry and sums up: gᵢ²Hᵢⱼ in place of gᵢHᵢⱼgⱼ."""

import numpy as np


def optimal_learning_rate(g, H):
    g, H = np.asarray(g, dtype=np.float64), np.asarray(H, dtype=np.float64)
    curvature = np.sum(g * H * g)
    return float(g @ g / curvature) if curvature > 0 else np.inf
