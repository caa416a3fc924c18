"""Compares f′ with tol times the size of f″ where that is above 1."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    curvature = d2f(x)
    if abs(df(x)) > tol * max(1.0, abs(curvature)):
        return "not stationary"
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
