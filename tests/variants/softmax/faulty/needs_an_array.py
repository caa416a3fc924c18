"""Calls a method of x at once, which a list does not have."""

import numpy as np


def softmax(x):
    x = x.astype(np.float64)
    weights = np.exp(x - x.max())
    return weights / weights.sum()
