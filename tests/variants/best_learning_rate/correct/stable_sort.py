"""Sorts the pairs of value and position, without those that are not finite; a 0-d array."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    rates = np.asarray(candidates, dtype=np.float64)
    pairs = [(f(x - rate * g), k) for k, rate in enumerate(rates)]
    pairs = sorted(pair for pair in pairs if abs(pair[0]) < np.inf)
    return np.array(rates[pairs[0][1] if pairs else -1])
