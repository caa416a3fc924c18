"""Returns 0 where no candidate makes f smaller than it is at x, though 0 is no candidate."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    best, least = 0.0, f(x)
    for rate in np.asarray(candidates, dtype=np.float64).tolist():
        value = f(x - rate * g)
        if -np.inf < value < least:
            best, least = rate, value
    return best
