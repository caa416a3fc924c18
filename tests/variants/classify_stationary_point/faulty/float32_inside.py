"""Compares in float32, where 1 + 1e-9 is not above 1."""

import numpy as np


def classify_stationary_point(df, d2f, x, tol=1e-8):
    slope, curvature, tol = np.float32(df(x)), np.float32(d2f(x)), np.float32(tol)
    if abs(slope) > tol:
        return "not stationary"
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
