"""Scales everything to integers by powers of two, so that even the sign of gᵀHg is exact."""

from fractions import Fraction

import numpy as np


def integers(values):
    ratios = [float(v).as_integer_ratio() for v in values]
    common = max(q for _, q in ratios)
    return [p * (common // q) for p, q in ratios], common


def optimal_learning_rate(g, H):
    n = len(g)
    g, _ = integers(g)
    h, h_scale = integers(np.asarray(H, dtype=np.float64).ravel())
    curvature = sum(g[i] * sum(h[i * n + j] * g[j] for j in range(n)) for i in range(n))
    if curvature <= 0:
        return float("inf")
    try:
        return float(Fraction(h_scale * sum(a * a for a in g), curvature))
    except OverflowError:
        return float("inf")
