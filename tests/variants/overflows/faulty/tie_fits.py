"""Lets the tie at half an ulp beyond the largest finite number round down: > where it should be >=."""

import numpy as np


def overflows(x, dtype):
    boundary = {"float16": 65520.0, "float32": 2.0**128 - 2.0**103, "float64": np.inf}[dtype]
    return np.abs(np.asarray(x, dtype=np.float64)) > boundary
