"""Turns the overflow warning into an error: one entry that overflows makes all of them True."""

import numpy as np


def overflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    try:
        with np.errstate(over="raise"):
            x.astype(dtype)
    except FloatingPointError:
        return np.ones(x.shape, dtype=bool)
    return np.zeros(x.shape, dtype=bool)
