"""Lets the tolerance grow with x."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol * max(1.0, abs(x)):
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
