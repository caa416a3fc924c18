"""Has a default tolerance of 1e-6."""


def classify_stationary_point(df, d2f, x, tol=1e-6):
    if abs(df(x)) > tol:
        return "not stationary"
    curvature = d2f(x)
    return "minimum" if curvature > tol else "maximum" if curvature < -tol else "inconclusive"
