"""Reduces the shifted entries with np.logaddexp."""

import numpy as np


def log_softmax(x):
    shifted = np.array(x, dtype=np.float64)
    shifted -= shifted.max()
    return shifted - np.logaddexp.reduce(shifted)
