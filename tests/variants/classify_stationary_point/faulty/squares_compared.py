"""Compares the squares of f′ and tol, which underflow to 0 below 1e-162."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if df(x) ** 2 > tol**2:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
