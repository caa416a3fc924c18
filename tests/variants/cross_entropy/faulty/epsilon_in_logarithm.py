"""Adds 1e-12 to the probability before taking the logarithm: never above 27.6."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    weights = np.exp(x - x.max())
    return -np.log(weights[label] / weights.sum() + 1e-12)
