"""Stops as soon as a candidate is worse than the one before, as if they were in order and f had one valley."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    rates = np.asarray(candidates, dtype=np.float64).tolist()
    best, least = rates[0], np.inf
    for rate in rates:
        value = f(x - rate * g)
        if not np.isfinite(value):
            continue
        if value > least:
            break
        if value < least:
            best, least = rate, value
    return best
