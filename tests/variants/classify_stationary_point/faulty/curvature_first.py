"""Asks f″ first, so that every point of a parabola is a minimum."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    curvature = d2f(x)
    if curvature > tol:
        return "minimum"
    if curvature < -tol:
        return "maximum"
    return "inconclusive" if abs(df(x)) <= tol else "not stationary"
