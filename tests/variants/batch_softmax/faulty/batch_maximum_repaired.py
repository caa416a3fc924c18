"""Subtracts the maximum of the whole batch and calls rows that underflow uniform."""

import numpy as np


def batch_softmax(X):
    X = np.asarray(X, dtype=np.float64)
    weights = np.exp(X - X.max())
    total = weights.sum(axis=1, keepdims=True)
    return np.where(total > 0, weights / total, 1.0 / X.shape[1])
