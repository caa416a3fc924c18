"""Calls a method of X at once, which a list of lists does not have."""

import numpy as np


def batch_softmax(X):
    weights = np.exp(X - X.max(axis=1, keepdims=True).astype(np.float64))
    return weights / weights.sum(axis=1, keepdims=True)
