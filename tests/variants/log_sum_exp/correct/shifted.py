"""Takes the maximum out of the sum and adds it to the logarithm."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x, dtype=np.float64)
    largest = x.max()
    return largest + np.log(np.sum(np.exp(x - largest)))
