"""Sorts a copy of the logarithms by size and adds the smallest first; the answer is a 0-d array."""

import numpy as np


def log_product(p):
    logs = np.log(np.array(p, dtype=np.float64))
    total = np.zeros(())
    for log in logs[np.argsort(np.abs(logs))]:
        total = total + log
    return np.asarray(total)
