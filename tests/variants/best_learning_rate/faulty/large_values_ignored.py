"""Starts from 1e10 as a value that everything is below: where nothing is, the first candidate is the answer."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    best, least = float(candidates[0]), 1e10
    for rate in np.asarray(candidates, dtype=np.float64).tolist():
        value = f(x - rate * g)
        if -np.inf < value < least:
            best, least = rate, value
    return best
