"""Divides by the largest weight instead of the sum: the largest entry becomes 1."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = np.exp(x - x.max())
    return weights / weights.max()
