"""Adds the maximum, log n and the logarithm of the mean of the shifted exponentials."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    return np.max(x) + (np.log(x.size) + np.log(np.mean(np.exp(x - np.max(x)))))
