"""Starts the sum from the first factor: without factors there is none."""

import numpy as np


def log_product(p):
    logs = np.log(np.asarray(p, dtype=np.float64))
    total = logs[0]
    for log in logs[1:]:
        total += log
    return total
