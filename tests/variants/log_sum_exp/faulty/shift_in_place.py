"""Subtracts the maximum in place, from the caller's own array."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    largest = x.max()
    x -= largest
    return largest + np.log(np.sum(np.exp(x)))
