"""Starts from the value of the first candidate: if that is nan, nothing is ever smaller."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    rates = np.asarray(candidates, dtype=np.float64)
    best, least = rates[0], f(x - rates[0] * g)
    for rate in rates[1:]:
        value = f(x - rate * g)
        if value < least and value > -np.inf:
            best, least = rate, value
    return float(best)
