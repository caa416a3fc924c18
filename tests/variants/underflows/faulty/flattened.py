"""Flattens the array to loop over it and never restores its shape."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64).ravel()
    return np.array([v != 0 and v.astype(dtype) == 0 for v in x], dtype=bool)
