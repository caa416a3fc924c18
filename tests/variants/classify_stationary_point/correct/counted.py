"""Counts how many of −tol and tol the second derivative exceeds and reaches."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    x, tol = float(x), float(tol)
    if tol < df(x) or df(x) < -tol:
        return "not stationary"
    curvature = d2f(x)
    return ("maximum", "inconclusive", "minimum")[(curvature >= -tol) + (curvature > tol)]
