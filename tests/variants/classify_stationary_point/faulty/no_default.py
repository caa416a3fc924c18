"""Asks for tol in every call."""


def classify_stationary_point(df, d2f, x, tol):
    if abs(df(x)) > tol:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
