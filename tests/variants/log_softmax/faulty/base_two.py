"""Takes the base-2 logarithm of the sum."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - x.max()
    return shifted - np.log2(np.sum(np.exp(shifted)))
