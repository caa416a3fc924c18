"""Sorts the caller's own array so that the maximum is the last entry."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    x.sort()
    return x[-1] + np.log(np.sum(np.exp(x - x[-1])))
