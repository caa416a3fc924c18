"""Sorts the candidates for the evaluation and looks up the position in the list as it was."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    values = np.array([f(x - rate * g) for rate in np.sort(np.asarray(candidates, dtype=np.float64))])
    return float(candidates[int(np.argmin(np.where(np.isfinite(values), values, np.inf)))])
