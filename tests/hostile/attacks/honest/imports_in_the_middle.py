"""Imports where it needs something.

Seen: passed
"""


def mean(x):
    import math

    total = math.fsum(x)
    from fractions import Fraction

    return float(Fraction(total) / len(x))
