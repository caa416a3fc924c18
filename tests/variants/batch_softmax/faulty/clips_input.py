"""Clips the entries to [-700, 700] instead of shifting the rows."""

import numpy as np


def batch_softmax(X):
    weights = np.exp(np.clip(np.asarray(X, dtype=np.float64), -700.0, 700.0))
    return weights / weights.sum(axis=1, keepdims=True)
