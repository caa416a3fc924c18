"""Counts f″ = −tol as a maximum, though f″ = tol is not a minimum."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > tol else "inconclusive" if curvature > -tol else "maximum"
