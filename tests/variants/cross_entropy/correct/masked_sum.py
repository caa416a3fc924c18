"""Selects the label with a mask and np.where, so that an infinite entry elsewhere does no harm."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    gap = x.max() - x
    mask = np.arange(x.size) == label
    return np.where(mask, gap + np.log(np.exp(-gap).sum()), 0.0).sum()
