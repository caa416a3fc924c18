"""Takes the first row's maximum for all rows."""

import numpy as np


def batch_softmax(X):
    X = np.asarray(X, dtype=np.float64)
    weights = np.exp(X - X[0].max())
    return weights / weights.sum(axis=1, keepdims=True)
