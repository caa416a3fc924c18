"""Divides by the maximum instead of subtracting it."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = np.exp(x / x.max())
    return weights / weights.sum()
