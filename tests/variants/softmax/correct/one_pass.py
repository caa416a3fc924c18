"""Keeps a running maximum and a running sum, rescaled whenever the maximum rises."""

import math

import numpy as np


def softmax(x):
    x = np.asarray(x, dtype=np.float64)
    largest, total = -math.inf, 0.0
    for entry in x.tolist():
        previous, largest = largest, max(largest, entry)
        total = total * math.exp(previous - largest) + math.exp(entry - largest)
    return np.exp(x - largest) / total
