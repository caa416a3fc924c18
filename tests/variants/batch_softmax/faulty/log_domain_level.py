"""Adds the maximum back into each row's log-sum-exp: exp(x - lse) loses the digits that the level takes."""

import numpy as np


def batch_softmax(X):
    X = np.asarray(X, dtype=np.float64)
    return np.exp(X - np.logaddexp.reduce(X, axis=1, keepdims=True))
