"""Writes the rows into an array made with empty_like: for integer entries the probabilities are cut to 0 and 1."""

import numpy as np


def batch_softmax(X):
    X = np.asarray(X)
    result = np.empty_like(X)
    for i, row in enumerate(X.astype(np.float64)):
        weights = np.exp(row - row.max())
        result[i] = weights / weights.sum()
    return result.astype(np.float64)
