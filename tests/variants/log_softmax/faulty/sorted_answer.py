"""Sorts to find the maximum at the end and forgets to undo it."""

import numpy as np


def log_softmax(x):
    x = np.sort(np.asarray(x, dtype=np.float64))
    shifted = x - x[-1]
    return shifted - np.log(np.sum(np.exp(shifted)))
