"""Uses nanargmin, which raises where all values are nan, and prefers −inf."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    rates = np.asarray(candidates, dtype=np.float64)
    return float(rates[np.nanargmin([f(x - rate * g) for rate in rates])])
