"""Sums the products in gᵀg and in gᵀHg with math.fsum."""

import math

import numpy as np


def predicted_change(g, H, learning_rate):
    g, H = np.asarray(g, dtype=np.float64).tolist(), np.asarray(H, dtype=np.float64).tolist()
    rate = float(learning_rate)
    square = math.fsum(a * a for a in g)
    curvature = math.fsum(g[i] * h * g[j] for i, row in enumerate(H) for j, h in enumerate(row))
    return math.fsum([-rate * square, 0.5 * (rate * rate * curvature)])
