"""Writes into the same array at every call: the answer of an earlier call changes."""

import numpy as np

buffer = np.empty(1000)


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    result = buffer[: x.size]
    np.subtract(x, x.max(), out=result)
    result -= np.log(np.sum(np.exp(result)))
    return result
