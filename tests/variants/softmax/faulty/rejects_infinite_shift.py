"""Refuses shifted entries that are not finite: 1e308 and -1e308 together are allowed, and exp(-inf) is 0."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - x.max()
    if not np.all(np.isfinite(shifted)):
        raise ValueError("the entries are not finite")
    weights = np.exp(shifted)
    return weights / weights.sum()
