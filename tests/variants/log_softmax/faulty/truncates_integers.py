"""Writes the answer into an array made with empty_like: for integer entries it is cut to whole numbers."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x)
    result = np.empty_like(x)
    shifted = x.astype(np.float64) - float(x.max())
    result[:] = shifted - np.log(np.sum(np.exp(shifted)))
    return result.astype(np.float64)
