"""Folds the sorted entries from the smallest on with logaddexp in base two, relative to the largest."""

import numpy as np


def log_sum_exp(x):
    x = np.sort(np.asarray(x, dtype=np.float64))
    return float(x[-1] + np.log(2.0) * np.logaddexp2.reduce((x - x[-1]) / np.log(2.0)))
