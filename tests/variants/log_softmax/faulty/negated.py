"""Gives -log p, the loss, which is the wrong sign."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - x.max()
    return np.log(np.sum(np.exp(shifted))) - shifted
