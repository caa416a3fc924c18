"""Keeps one array for each shape and writes into it at every call: the answer of an earlier call changes."""

import numpy as np

buffers = {}


def batch_softmax(X):
    X = np.asarray(X, dtype=np.float64)
    weights = buffers.setdefault(X.shape, np.empty(X.shape))
    np.exp(X - X.max(axis=1, keepdims=True), out=weights)
    weights /= weights.sum(axis=1, keepdims=True)
    return weights
