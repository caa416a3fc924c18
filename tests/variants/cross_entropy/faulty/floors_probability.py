"""Raises the probability to at least 1e-15: never above 34.5."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    weights = np.exp(x - x.max())
    return -np.log(max(weights[label] / weights.sum(), 1e-15))
