"""Adds the half ulp in the small type itself, where the sum is already inf: nothing ever overflows."""

import numpy as np


def overflows(x, dtype):
    largest = np.finfo(dtype).max
    half_ulp = (largest - np.nextafter(largest, np.dtype(dtype).type(0))) * np.dtype(dtype).type(0.5)
    return np.abs(np.asarray(x, dtype=np.float64)) >= largest + half_ulp
