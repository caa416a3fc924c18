"""Uses 1 / sum over k of exp(x_ik - x_ij) with an array of all differences within a row."""

import numpy as np


def batch_softmax(X):
    X = np.asarray(X, dtype=np.float64)
    with np.errstate(over="ignore"):
        return 1.0 / np.exp(X[:, np.newaxis, :] - X[:, :, np.newaxis]).sum(axis=2)
