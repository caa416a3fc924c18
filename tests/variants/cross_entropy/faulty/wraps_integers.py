"""Subtracts within the integer type, where the difference of small types wraps around."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits)
    shifted = (x - x.max()).astype(np.float64)
    return np.log(np.sum(np.exp(shifted))) - shifted[label]
