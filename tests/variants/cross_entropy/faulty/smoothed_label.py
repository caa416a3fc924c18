"""Smooths the label by a tenth, as when training a network."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    shifted = x - x.max()
    log_p = shifted - np.log(np.sum(np.exp(shifted)))
    return -(0.9 * log_p[label] + 0.1 * log_p.mean())
