"""Forgets the logarithm and gives minus the probability."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    weights = np.exp(x - x.max())
    return -weights[label] / weights.sum()
