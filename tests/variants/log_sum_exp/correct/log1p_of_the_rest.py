"""Uses log1p of what the other entries add to the largest."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    top = np.argmax(x)
    return float(x[top] + np.log1p(np.sum(np.exp(np.delete(x, top) - x[top]))))
