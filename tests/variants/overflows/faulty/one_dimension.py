"""Builds the answer entry by entry for a vector: an entry of a matrix is a row, and has no single truth value."""

import numpy as np


def overflows(x, dtype):
    x = np.atleast_1d(np.asarray(x, dtype=np.float64))
    return np.array([True if np.isinf(entry.astype(dtype)) else False for entry in x], dtype=bool)
