"""Forgets the minus sign."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    shifted = x - x.max()
    return shifted[label] - np.log(np.sum(np.exp(shifted)))
