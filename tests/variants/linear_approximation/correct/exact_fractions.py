"""Computes with fractions and rounds once, at the end."""

from fractions import Fraction


def linear_approximation(f, df, x, epsilon):
    x, epsilon = float(x), float(epsilon)
    return float(Fraction(float(f(x))) + Fraction(epsilon) * Fraction(float(df(x))))
