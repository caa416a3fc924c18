"""Subtracts the maximum and forgets the logarithm of the sum."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    return x - x.max()
