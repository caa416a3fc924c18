"""Compares exact rational numbers, entry by entry, with half the smallest subnormal as a fraction."""

from fractions import Fraction

import numpy as np


def underflows(x, dtype):
    half = Fraction(1, 2 ** {"float16": 25, "float32": 150, "float64": 1075}[dtype])
    x = np.asarray(x, dtype=np.float64)
    result = np.empty(x.shape, dtype=bool)
    for index in np.ndindex(x.shape):
        result[index] = 0 < abs(Fraction(float(x[index]))) <= half
    return result
