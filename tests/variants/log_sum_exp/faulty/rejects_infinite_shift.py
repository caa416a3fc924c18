"""Refuses shifted entries that are not finite: 1e308 and -1e308 together are allowed, and exp(-inf) is 0."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    with np.errstate(over="raise"):
        shifted = x - x.max()
    return x.max() + np.log(np.sum(np.exp(shifted)))
