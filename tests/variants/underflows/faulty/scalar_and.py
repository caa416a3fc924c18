"""Joins the two conditions with Python's and, which needs a single truth value."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return (x.astype(dtype) == 0) and (x != 0)
