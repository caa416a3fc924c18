"""Looks up the position among the finite values in the list of all candidates."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    rates = np.asarray(candidates, dtype=np.float64)
    values = np.array([f(x - rate * g) for rate in rates])
    finite = values[np.isfinite(values)]
    return float(rates[np.argmin(finite)]) if finite.size else float(rates[0])
