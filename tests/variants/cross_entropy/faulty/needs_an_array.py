"""Calls a method of the logits at once, which a list does not have."""

import numpy as np


def cross_entropy(logits, label):
    x = logits.astype(np.float64)
    shifted = x - x.max()
    return np.log(np.sum(np.exp(shifted))) - shifted[label]
