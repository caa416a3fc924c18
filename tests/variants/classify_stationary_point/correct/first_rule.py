"""Takes the first of a list of rules, comparing fractions."""

from fractions import Fraction


def classify_stationary_point(df, d2f, x, tol=1e-8):
    slope, curvature, tol = (Fraction(float(value)) for value in (df(float(x)), d2f(float(x)), tol))
    rules = [
        ("not stationary", slope**2 > tol**2),
        ("inconclusive", curvature**2 <= tol**2),
        ("maximum", curvature < 0),
        ("minimum", True),
    ]
    return next(label for label, holds in rules if holds)
