"""Takes the longer axis for the classes, since there are more of them than examples."""

import numpy as np


def batch_softmax(X):
    X = np.asarray(X, dtype=np.float64)
    axis = 0 if X.shape[0] > X.shape[1] else 1
    weights = np.exp(X - X.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)
