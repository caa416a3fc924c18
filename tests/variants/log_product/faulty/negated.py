"""Gives the negative log-likelihood: the wrong sign."""

import numpy as np


def log_product(p):
    return -np.sum(np.log(np.asarray(p, dtype=np.float64)))
