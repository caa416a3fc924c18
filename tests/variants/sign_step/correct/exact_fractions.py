"""Subtracts fractions and rounds once."""

from fractions import Fraction


def sign_step(df, x, epsilon):
    slope = Fraction(float(df(float(x))))
    sign = (slope > 0) - (slope < 0)
    return float(Fraction(float(x)) - sign * Fraction(float(epsilon)))
