"""Scales the smallest subnormal to 1, exactly, and rounds to the nearest even integer."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    power = {"float16": 24, "float32": 149, "float64": 1074}[dtype]
    with np.errstate(over="ignore"):
        return (np.rint(np.ldexp(x, power)) == 0) & (x != 0)
