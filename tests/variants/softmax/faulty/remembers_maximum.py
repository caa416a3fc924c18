"""Keeps the largest maximum seen so far between calls: after a high one, low entries underflow to 0/0."""

import numpy as np

largest = -np.inf


def softmax(x):
    global largest
    x = np.asarray(x, dtype=np.float64)
    largest = max(largest, x.max())
    weights = np.exp(x - largest)
    return weights / weights.sum()
