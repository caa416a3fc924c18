"""Asks for f′ = 0 exactly."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if df(x) != 0:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
