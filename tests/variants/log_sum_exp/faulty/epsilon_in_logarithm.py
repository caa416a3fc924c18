"""Adds 1e-8 inside the logarithm against log(0), which cannot happen after the shift."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    return x.max() + np.log(np.sum(np.exp(x - x.max())) + 1e-8)
