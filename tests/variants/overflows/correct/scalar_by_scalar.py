"""Converts one scalar at a time and compares what came out with the largest finite number of the type."""

import numpy as np


def overflows(x, dtype):
    kind = np.dtype(dtype).type
    largest = float(np.finfo(dtype).max)
    return np.vectorize(lambda value: abs(float(kind(value))) > largest, otypes=[bool])(np.asarray(x, np.float64))
