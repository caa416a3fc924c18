"""Looks at the slope on both sides where f″ is zero, and finds the minimum of x⁴: more than is asked."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not stationary"
    curvature = d2f(x)
    if abs(curvature) > tol:
        return "minimum" if curvature > 0 else "maximum"
    left, right = df(x - 0.1), df(x + 0.1)
    return "minimum" if left < 0 < right else "maximum" if left > 0 > right else "inconclusive"
