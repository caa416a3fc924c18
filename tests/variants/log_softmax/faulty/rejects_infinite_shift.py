"""Raises an error where the shift overflows: one entry at -inf is right, and the others are finite."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - x.max()
    assert np.all(np.isfinite(shifted))
    return shifted - np.log(np.sum(np.exp(shifted)))
