"""Halves the list again and again, and adds the two halves' logarithms."""

import math

import numpy as np


def of_list(factors):
    if len(factors) < 2:
        return sum((math.log(factor) if factor > 0 else -math.inf) for factor in factors)
    middle = len(factors) // 2
    return of_list(factors[:middle]) + of_list(factors[middle:])


def log_product(p):
    return float(of_list(np.asarray(p, dtype=np.float64).tolist()))
