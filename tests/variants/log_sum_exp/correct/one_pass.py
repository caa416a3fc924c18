"""Keeps a running maximum and a running sum, rescaled whenever the maximum rises."""

import math

import numpy as np


def log_sum_exp(x):
    largest, total = -math.inf, 0.0
    for entry in np.asarray(x, dtype=np.float64).tolist():
        if entry > largest:
            largest, total = entry, total * math.exp(largest - entry) + 1.0
        else:
            total += math.exp(entry - largest)
    return largest + math.log(total)
