"""Sorts to add the small terms first and forgets to undo it."""

import numpy as np


def softmax(x):
    x = np.sort(np.asarray(x, dtype=np.float64))
    weights = np.exp(x - x[-1])
    return weights / weights.sum()
