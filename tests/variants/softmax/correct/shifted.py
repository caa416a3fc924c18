"""Subtracts the maximum, exponentiates, divides by the sum; in float64 throughout."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = np.exp(x - np.max(x))
    return weights / np.sum(weights)
