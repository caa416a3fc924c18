"""Multiplies the mean logarithm by n: the mean of no factors is nan."""

import numpy as np


def log_product(p):
    logs = np.log(np.asarray(p, dtype=np.float64))
    return len(logs) * np.mean(logs)
