"""Raises every probability to at least 1e-12 so that a later logarithm cannot fail."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = np.exp(x - x.max())
    return np.maximum(weights / weights.sum(), 1e-12)
