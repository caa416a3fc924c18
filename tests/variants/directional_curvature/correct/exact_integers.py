"""Scales both arguments to integers by powers of two, computes exactly, and rounds once at the end."""

from fractions import Fraction

import numpy as np


def integers(values):
    ratios = [float(v).as_integer_ratio() for v in values]
    common = max(q for _, q in ratios)
    return [p * (common // q) for p, q in ratios], common


def directional_curvature(H, d):
    n = len(d)
    d, _ = integers(d)
    h, h_scale = integers(np.asarray(H, dtype=np.float64).ravel())
    curvature = sum(d[i] * sum(h[i * n + j] * d[j] for j in range(n)) for i in range(n))
    return float(Fraction(curvature, h_scale * sum(a * a for a in d)))
