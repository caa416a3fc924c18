"""Takes the softmax of one row after the other and stacks the answers."""

import numpy as np


def one_row(x):
    weights = np.exp(x - x.max())
    return weights / weights.sum()


def batch_softmax(X):
    return np.stack([one_row(row) for row in np.asarray(X, dtype=np.float64)])
