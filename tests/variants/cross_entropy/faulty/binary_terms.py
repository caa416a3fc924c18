"""Adds -log(1 - p) for every other class, as for independent yes-or-no labels."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    shifted = x - x.max()
    log_p = shifted - np.log(np.sum(np.exp(shifted)))
    return -log_p[label] - np.sum(np.log1p(-np.exp(np.delete(log_p, label))))
