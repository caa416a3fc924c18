"""Sorts the caller's own array to add the small logarithms first."""

import numpy as np


def log_product(p):
    p = np.asarray(p, dtype=np.float64)
    p.sort()
    return np.sum(np.log(p[::-1]))
