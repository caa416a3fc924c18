"""Reads the answer off the binary exponent, with the exact power of two (the tie) treated apart."""

import numpy as np


def underflows(x, dtype):
    tie = {"float16": -25, "float32": -150, "float64": -1075}[dtype]
    mantissa, exponent = np.frexp(np.abs(np.asarray(x, dtype=np.float64)))
    return (mantissa > 0) & ((exponent <= tie) | ((exponent == tie + 1) & (mantissa == 0.5)))
