"""Forgets to subtract the maximum: exp overflows from 710 on, and underflows to 0/0 far below 0."""

import numpy as np


def softmax(x):
    weights = np.exp(np.asarray(x, dtype=np.float64))
    return weights / weights.sum()
