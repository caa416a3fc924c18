"""Compares f′ with tol and not its size, so that f may fall as it likes."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if df(x) > tol:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
