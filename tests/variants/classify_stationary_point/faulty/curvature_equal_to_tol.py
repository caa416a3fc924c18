"""Calls a second derivative equal to tol a minimum, and one equal to −tol a maximum."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature >= tol else "maximum" if curvature <= -tol else "inconclusive"
