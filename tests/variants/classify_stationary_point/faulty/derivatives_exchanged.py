"""Mixes up the two derivatives."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if abs(d2f(x)) > tol:
        return "not stationary"
    curvature = df(x)
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
