"""Shifts row by row with -=: the rows are views of the caller's own array."""

import numpy as np


def batch_softmax(X):
    X = np.asarray(X, dtype=np.float64)
    for row in X:
        row -= row.max()
    weights = np.exp(X)
    return weights / weights.sum(axis=1, keepdims=True)
