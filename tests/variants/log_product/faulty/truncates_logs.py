"""Stores the logarithms in an array of p's own type: integer factors get whole logarithms."""

import numpy as np


def log_product(p):
    p = np.asarray(p)
    if np.any(p == 0):
        return -np.inf
    logs = np.zeros_like(p)
    for i, factor in enumerate(p):
        logs[i] = np.log(float(factor))
    return logs.sum(dtype=np.float64)
