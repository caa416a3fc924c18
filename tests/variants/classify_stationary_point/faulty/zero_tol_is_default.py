"""Takes tol = 0 for "not given"."""


def classify_stationary_point(df, d2f, x, tol=None):
    tol = tol or 1e-8
    if abs(df(x)) > tol:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
