"""Subtracts from the shifted entries the log-sum-exp of the entries before the shift."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    shifted = x - x.max()
    return shifted - (x.max() + np.log(np.sum(np.exp(shifted))))
