"""Normalises in the log domain: after the shift, subtracts the log-sum-exp and exponentiates once."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    x = x - x.max()
    return np.exp(x - np.logaddexp.reduce(x))
