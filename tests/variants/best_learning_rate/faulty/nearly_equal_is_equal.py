"""Prefers the earlier of two values that np.isclose calls equal."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    best, least = float(candidates[0]), np.inf
    for rate in np.asarray(candidates, dtype=np.float64).tolist():
        value = f(x - rate * g)
        if np.isfinite(value) and value < least and not np.isclose(value, least):
            best, least = rate, value
    return best
