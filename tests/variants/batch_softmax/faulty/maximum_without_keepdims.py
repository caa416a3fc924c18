"""Forgets keepdims in the maximum: an error, or for a square batch each row's maximum goes to a column."""

import numpy as np


def batch_softmax(X):
    X = np.asarray(X, dtype=np.float64)
    weights = np.exp(X - X.max(axis=1))
    return weights / weights.sum(axis=1, keepdims=True)
