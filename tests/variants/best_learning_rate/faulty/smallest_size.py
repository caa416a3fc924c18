"""Compares the sizes of the values: the value nearest to zero wins, not the smallest."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    rates = np.asarray(candidates, dtype=np.float64)
    values = np.abs([f(x - rate * g) for rate in rates])
    return float(rates[np.argmin(np.where(np.isfinite(values), values, np.inf))])
