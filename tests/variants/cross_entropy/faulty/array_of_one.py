"""Looks the label up with a list: the answer is an array with one entry instead of a number."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    shifted = x - x.max()
    return np.log(np.sum(np.exp(shifted))) - shifted[[label]]
