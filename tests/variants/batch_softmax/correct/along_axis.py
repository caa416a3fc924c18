"""Leaves the loop over the rows to np.apply_along_axis."""

import numpy as np


def batch_softmax(X):
    def softmax(x):
        shifted = x - x.max()
        return np.exp(shifted - np.logaddexp.reduce(shifted))

    return np.apply_along_axis(softmax, 1, np.asarray(X, dtype=np.float64))
