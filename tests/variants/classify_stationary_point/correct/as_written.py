"""The three questions in the order of the contract."""


def classify_stationary_point(df, d2f, x, tol=1e-8):
    if abs(df(x)) > tol:
        return "not stationary"
    if d2f(x) > tol:
        return "minimum"
    if d2f(x) < -tol:
        return "maximum"
    return "inconclusive"
