"""Compares exact rational numbers, entry by entry, with the boundary as a fraction."""

from fractions import Fraction

import numpy as np


def overflows(x, dtype):
    digits, exponent = {"float16": (11, 16), "float32": (24, 128), "float64": (53, 1024)}[dtype]
    boundary = 2**exponent * (1 - Fraction(1, 2 ** (digits + 1)))
    x = np.asarray(x, dtype=np.float64)
    result = np.zeros(x.shape, dtype=bool)
    for index in np.ndindex(x.shape):
        result[index] = abs(Fraction(float(x[index]))) >= boundary
    return result
