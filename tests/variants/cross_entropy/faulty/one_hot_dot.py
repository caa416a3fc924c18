"""Multiplies the log-softmax by a one-hot vector: 0 times -inf is nan where another entry is 2e308 below."""

import numpy as np


def cross_entropy(logits, label):
    x = np.asarray(logits, dtype=np.float64)
    shifted = x - x.max()
    one_hot = np.eye(x.size)[label]
    return -np.sum(one_hot * (shifted - np.log(np.sum(np.exp(shifted)))))
