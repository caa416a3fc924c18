"""Subtracts the label's own entry and exponentiates: overflows where another one is 710 above it."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    return np.log(np.sum(np.exp(x - x[label])))
