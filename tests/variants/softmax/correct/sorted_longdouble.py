"""Sorts, adds the small terms first in extended precision, and puts the entries back in their places."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    order = np.argsort(x)
    weights = np.exp(x[order].astype(np.longdouble) - x[order[-1]])
    result = np.empty(x.shape)
    result[order] = weights / np.cumsum(weights)[-1]
    return result
