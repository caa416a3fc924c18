"""Keeps the axis of the sum: the answer is an array with one entry instead of a number."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    largest = x.max(keepdims=True)
    return largest + np.log(np.sum(np.exp(x - largest), keepdims=True))
