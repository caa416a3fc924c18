"""Loops in plain Python with math.log and adds without rounding by math.fsum."""

import math


def log_product(p):
    factors = [float(factor) for factor in p]
    if 0.0 in factors:
        return -math.inf
    return math.fsum(math.log(factor) for factor in factors)
