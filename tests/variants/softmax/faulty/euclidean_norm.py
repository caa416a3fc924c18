"""Normalises the weights to Euclidean length 1 instead of sum 1."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    weights = np.exp(x - x.max())
    return weights / np.linalg.norm(weights)
