"""Replaces all values that are not finite by inf; argmin gives the first of the smallest."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.array(x, dtype=np.float64), np.array(g, dtype=np.float64)
    rates = np.array(candidates, dtype=np.float64)
    values = np.array([f(x - rate * g) for rate in rates])
    values[~np.isfinite(values)] = np.inf
    return rates[np.argmin(values)]
