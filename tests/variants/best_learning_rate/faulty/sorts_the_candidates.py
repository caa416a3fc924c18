"""Sorts the caller's list or array in place before the search."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    candidates.sort()
    values = np.array([f(x - float(rate) * g) for rate in candidates])
    return float(candidates[int(np.argmin(np.where(np.isfinite(values), values, np.inf)))])
