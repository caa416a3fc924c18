"""Keeps the largest maximum seen so far between calls: after a high one, low entries give log(0)."""

import numpy as np

largest = -np.inf


def log_sum_exp(x):
    global largest
    x = np.asarray(x, dtype=np.float64)
    largest = max(largest, x.max())
    return largest + np.log(np.sum(np.exp(x - largest)))
