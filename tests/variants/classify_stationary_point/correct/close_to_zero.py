"""Asks isclose, without a relative part, what is zero, then for the sign bit of the second derivative."""

import math


def classify_stationary_point(df, d2f, x, tol=1e-8):
    def zero(value):
        return math.isclose(value, 0.0, rel_tol=0.0, abs_tol=float(tol))

    if not zero(df(float(x))):
        return "not stationary"
    curvature = d2f(float(x))
    if zero(curvature):
        return "inconclusive"
    return "maximum" if math.copysign(1.0, curvature) < 0 else "minimum"
