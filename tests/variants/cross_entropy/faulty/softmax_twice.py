"""Passes probabilities to a loss that takes the softmax itself, so that it is taken twice."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    p = np.exp(x - x.max()) / np.sum(np.exp(x - x.max()))
    return np.log(np.sum(np.exp(p))) - p[label]
