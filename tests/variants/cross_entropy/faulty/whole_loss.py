"""Gives the losses of all classes instead of the label's."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    shifted = x - x.max()
    return np.log(np.sum(np.exp(shifted))) - shifted
