"""Calls a point with abs(f′) equal to tol not stationary; with tol = 0 no point is."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if abs(df(x)) >= tol:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
