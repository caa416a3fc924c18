"""Answers for the array as a whole, with one bool, instead of for each entry."""

import numpy as np


def underflows(x, dtype):
    x = np.asarray(x, dtype=np.float64)
    return np.any((x.astype(dtype) == 0) & (x != 0))
