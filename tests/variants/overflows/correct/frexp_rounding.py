"""Splits into mantissa and exponent, rounds the mantissa to even, and asks whether the exponent then fits."""

import numpy as np


def overflows(x, dtype):
    digits, largest_exponent = {"float16": (11, 16), "float32": (24, 128), "float64": (53, 1024)}[dtype]
    mantissa, exponent = np.frexp(np.asarray(x, dtype=np.float64))
    carries = np.abs(np.rint(np.ldexp(mantissa, digits))) == 2.0**digits
    return exponent + carries > largest_exponent
