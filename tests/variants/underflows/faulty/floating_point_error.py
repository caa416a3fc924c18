"""Turns the underflow warning into an error: subnormal results raise it too, and one entry decides for all."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    try:
        with np.errstate(under="raise"):
            x.astype(dtype)
    except FloatingPointError:
        return np.ones(x.shape, dtype=bool)
    return np.zeros(x.shape, dtype=bool)
