"""Stores the exponentials in an array of x's own type: for integer entries they are cut to 0 and 1."""

import numpy as np


def log_sum_exp(x):
    x = np.array(x)
    largest = float(x.max())
    weights = np.zeros_like(x)
    weights[:] = np.exp(x - largest)
    return largest + np.log(float(weights.sum()))
