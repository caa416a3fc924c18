"""Returns all candidates, the best first."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    rates = np.asarray(candidates, dtype=np.float64)
    values = np.array([f(x - rate * g) for rate in rates])
    return rates[np.argsort(np.where(np.isfinite(values), values, np.inf), kind="stable")]
