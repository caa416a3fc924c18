"""Takes -log of the naive softmax: exp overflows from 710 on."""

import numpy as np


def cross_entropy(logits, label):
    weights = np.exp(np.asarray(logits, dtype=np.float64))
    return -np.log(weights[label] / weights.sum())
