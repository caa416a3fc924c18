"""Loops over the first axis: a single number, an array without axes, cannot be iterated."""

import numpy as np


def overflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    result = np.zeros(x.shape, dtype=bool)
    for i, entry in enumerate(x):
        result[i] = np.isinf(entry.astype(dtype))
    return result
