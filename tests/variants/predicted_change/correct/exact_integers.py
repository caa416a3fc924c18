"""Scales everything to integers by powers of two, computes exactly, and rounds once at the end."""

from fractions import Fraction

import numpy as np


def integers(values):
    ratios = [float(v).as_integer_ratio() for v in values]
    common = max(q for _, q in ratios)
    return [p * (common // q) for p, q in ratios], common


def predicted_change(g, H, learning_rate):
    n = len(g)
    g, g_scale = integers(g)
    h, h_scale = integers(np.asarray(H, dtype=np.float64).ravel())
    rate = Fraction(float(learning_rate))
    square = Fraction(sum(a * a for a in g), g_scale**2)
    curvature = sum(g[i] * sum(h[i * n + j] * g[j] for j in range(n)) for i in range(n))
    change = rate * (rate * Fraction(curvature, 2 * h_scale * g_scale**2) - square)
    try:
        return float(change)
    except OverflowError:
        return float("inf") if change > 0 else float("-inf")
