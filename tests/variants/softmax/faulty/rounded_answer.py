"""Rounds the probabilities to six decimals, as they are printed."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = np.exp(x - x.max())
    return np.round(weights / weights.sum(), 6)
