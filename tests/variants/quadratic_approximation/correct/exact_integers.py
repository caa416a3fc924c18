"""Scales every argument to integers by powers of two, computes exactly, and rounds once at the end."""

from fractions import Fraction

import numpy as np


def integers(values):
    ratios = [float(v).as_integer_ratio() for v in values]
    common = max(q for _, q in ratios)
    return [p * (common // q) for p, q in ratios], common


def quadratic_approximation(f_x, g, H, d):
    n = len(d)
    (value,), value_scale = integers([f_x])
    g, g_scale = integers(g)
    h, h_scale = integers(np.asarray(H, dtype=np.float64).ravel())
    d, d_scale = integers(d)
    slope = sum(a * b for a, b in zip(g, d, strict=True))
    curvature = sum(d[i] * sum(h[i * n + j] * d[j] for j in range(n)) for i in range(n))
    total = Fraction(value, value_scale) + Fraction(slope, g_scale * d_scale)
    return float(total + Fraction(curvature, 2 * h_scale * d_scale * d_scale))
