"""Compares pairs of value and rate, so that of equal values the smallest rate wins, not the first."""

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    pairs = [(f(x - float(rate) * g), float(rate)) for rate in candidates]
    finite = [pair for pair in pairs if np.isfinite(pair[0])]
    return min(finite)[1] if finite else float(candidates[0])
