"""Normalises the sigmoids of the entries instead of their exponentials."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = 1.0 / (1.0 + np.exp(x.max() - x))
    return weights / weights.sum()
