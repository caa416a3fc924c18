"""Finds the maximum and the sum in one pass, with the sum rescaled whenever the maximum rises."""

import numpy as np


def log_softmax(x):
    x = np.asarray(x, dtype=np.float64)
    top, total = x[0], 1.0
    for entry in x[1:]:
        higher = max(top, entry)
        total = total * np.exp(top - higher) + np.exp(entry - higher)
        top = higher
    return (x - top) - np.log(total)
