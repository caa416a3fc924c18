"""Takes over a candidate that is as good as the best so far."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    best, least = float(candidates[0]), np.inf
    for rate in candidates:
        value = f(x - float(rate) * g)
        if np.isfinite(value) and value <= least:
            best, least = float(rate), value
    return best
