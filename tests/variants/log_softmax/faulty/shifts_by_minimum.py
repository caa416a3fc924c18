"""Subtracts the minimum instead of the maximum: the largest entry still overflows."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    x = x - x.min()
    return x - np.log(np.sum(np.exp(x)))
