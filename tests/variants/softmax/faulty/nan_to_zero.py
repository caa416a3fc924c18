"""Repairs the naive formula after the fact: every nan becomes 0."""

import numpy as np


def softmax(x):
    weights = np.exp(np.asarray(x, dtype=np.float64))
    return np.nan_to_num(weights / weights.sum(), nan=0.0)
