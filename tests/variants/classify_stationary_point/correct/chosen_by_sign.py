"""Looks the label up by the sign of what lies outside the band ±tol."""

import numpy as np


def classify_stationary_point(df, d2f, x, tol=1e-8):
    x, tol = float(x), float(tol)
    slope, curvature = df(x), d2f(x)
    if not -tol <= slope <= tol:
        return "not stationary"
    beyond = curvature - np.clip(curvature, -tol, tol)
    return {1: "minimum", -1: "maximum", 0: "inconclusive"}[int(np.sign(beyond))]
