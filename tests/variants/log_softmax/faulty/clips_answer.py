"""Keeps the answer above -100, as a loss function of a well-known library does."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - x.max()
    return np.maximum(shifted - np.log(np.sum(np.exp(shifted))), -100.0)
