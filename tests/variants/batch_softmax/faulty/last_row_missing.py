"""Loops to m - 1: the last row stays zero."""

import numpy as np


def batch_softmax(X):
    X = np.asarray(X, dtype=np.float64)
    result = np.zeros(X.shape)
    for i in range(len(X) - 1):
        weights = np.exp(X[i] - X[i].max())
        result[i] = weights / weights.sum()
    return result
