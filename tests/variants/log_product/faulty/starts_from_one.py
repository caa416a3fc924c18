"""Starts the sum from 1, as one would start a product."""

import numpy as np


def log_product(p):
    total = 1.0
    for log in np.log(np.asarray(p, dtype=np.float64)):
        total += log
    return total
