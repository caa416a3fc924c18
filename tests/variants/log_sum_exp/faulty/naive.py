"""Forgets to take out the maximum: inf from 710 on, and log(0) far below 0."""

import numpy as np


def log_sum_exp(x):
    return np.log(np.sum(np.exp(np.asarray(x, dtype=np.float64))))
