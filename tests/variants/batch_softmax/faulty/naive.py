"""Forgets to subtract the maximum: exp overflows from 710 on, and underflows to 0/0 far below 0."""

import numpy as np


def batch_softmax(X):
    weights = np.exp(np.asarray(X, dtype=np.float64))
    return weights / weights.sum(axis=1, keepdims=True)
