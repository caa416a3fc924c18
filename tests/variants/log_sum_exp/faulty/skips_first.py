"""Counts the maximum, takes it for the first entry and sums from the second on."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    return x.max() + np.log1p(np.sum(np.exp(x[1:] - x.max())))
