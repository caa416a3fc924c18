"""Adds 1e-12 to every factor so that log(0) cannot happen."""

import numpy as np


def log_product(p):
    return np.sum(np.log(np.asarray(p, dtype=np.float64) + 1e-12))
