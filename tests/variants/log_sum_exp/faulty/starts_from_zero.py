"""Starts the fold with logaddexp from 0.0, which is the logarithm of 1: it should be -inf."""

import numpy as np


def log_sum_exp(x):
    total = 0.0
    for entry in np.asarray(x, dtype=np.float64):
        total = np.logaddexp(total, entry)
    return total
