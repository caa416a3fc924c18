"""Keeps the loss below 100, as a loss function of a well-known library does."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    shifted = x - x.max()
    return min(np.log(np.sum(np.exp(shifted))) - shifted[label], 100.0)
