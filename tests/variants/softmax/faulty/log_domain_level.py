"""Adds the maximum back into log-sum-exp and computes exp(x - lse): the level swallows the digits, 1e16 all of them."""

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    lse = x.max() + np.log(np.sum(np.exp(x - x.max())))
    return np.exp(x - lse)
