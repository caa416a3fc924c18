"""Multiplies by the maximum where it should be added."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    return x.max() * np.log(np.sum(np.exp(x - x.max())))
