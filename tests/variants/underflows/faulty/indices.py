"""Gives the positions of the entries that underflow instead of a mask."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return np.flatnonzero((x.astype(dtype) == 0) & (x != 0))
