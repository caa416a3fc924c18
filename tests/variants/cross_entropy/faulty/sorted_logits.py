"""Sorts the logits and then looks the label up in the sorted array."""

import numpy as np


def cross_entropy(logits, label):
    x = np.sort(np.asarray(logits, dtype=np.float64))
    shifted = x - x[-1]
    return np.log(np.sum(np.exp(shifted))) - shifted[label]
