"""Calls a method of x at once, which a list does not have."""

import numpy as np


def overflows(x, dtype):
    return np.isinf(x.astype(np.float64).astype(dtype))
