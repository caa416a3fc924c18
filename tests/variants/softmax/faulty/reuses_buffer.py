"""Writes into the same array at every call: the answer of an earlier call changes."""

import numpy as np

buffer = np.empty(1000)


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = buffer[: x.size]
    np.exp(x - x.max(), out=weights)
    weights /= weights.sum()
    return weights
