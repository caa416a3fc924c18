"""Compares f″ with zero instead of tol."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > 0 else "maximum" if curvature < 0 else "inconclusive"
