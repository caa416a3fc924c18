"""Forgets the sum and gives an array, the logarithm of each exponential."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    return x.max() + np.log(np.exp(x - x.max()))
