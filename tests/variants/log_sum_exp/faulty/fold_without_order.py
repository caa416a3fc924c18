"""Folds with a + log1p(exp(b - a)) without asking which is larger: overflows when a much larger entry follows."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    total = x[0]
    for entry in x[1:]:
        total = total + np.log1p(np.exp(entry - total))
    return total
