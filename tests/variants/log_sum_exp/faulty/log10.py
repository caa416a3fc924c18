"""Takes the base-10 logarithm at the end."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    return x.max() + np.log10(np.sum(np.exp(x - x.max())))
