"""Flattens the array to loop over it and never restores its shape."""

import numpy as np


def overflows(x, dtype):
    return np.array([np.isinf(v.astype(dtype)) for v in np.asarray(x, dtype=np.float64).ravel()], dtype=bool)
