"""Compares with 1e-8 whatever tol is."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if abs(df(x)) > 1e-8:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > 1e-8 else "maximum" if curvature < -1e-8 else "inconclusive"
