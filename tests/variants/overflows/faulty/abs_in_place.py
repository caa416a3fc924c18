"""Saves memory by writing abs(x) into x, which belongs to the caller."""

import numpy as np


def overflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    np.abs(x, out=x)
    return np.isinf(x.astype(dtype))
