"""Extends the spacing of the two largest finite numbers by half a step, and treats float64 apart."""

import numpy as np


def overflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    if dtype == "float64":
        return np.zeros(x.shape, dtype=bool)
    largest = np.finfo(dtype).max
    below = float(np.nextafter(largest, np.dtype(dtype).type(0)))
    boundary = float(largest) + (float(largest) - below) / 2
    return (x >= boundary) | (x <= -boundary)
