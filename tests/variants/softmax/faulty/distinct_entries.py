"""Sums over the distinct values only: ties count once, and the sum is more than 1."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    return np.exp(x - x.max()) / np.sum(np.exp(np.unique(x) - x.max()))
