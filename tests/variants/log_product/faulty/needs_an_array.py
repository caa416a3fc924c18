"""Compares a list with 0 as if it were an array: the answer is a single False without a method any."""

import numpy as np


def log_product(p):
    if (p == 0).any():
        return -np.inf
    return np.sum(np.log(np.asarray(p, dtype=np.float64)))
