"""Subtracts the maximum first and the log-sum-exp of what is left afterwards."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    x = x - np.max(x)
    return x - np.log(np.sum(np.exp(x)))
