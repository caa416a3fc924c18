"""Calls f″ inconclusive where isclose takes it for 0: up to 1e-8, whatever tol is."""

import numpy as np


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not stationary"
    curvature = d2f(x)
    if abs(curvature) <= tol or np.isclose(curvature, 0.0):
        return "inconclusive"
    return "minimum" if curvature > 0 else "maximum"
