"""Walks through the candidates and takes over only what is finite and strictly smaller."""

import math

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    best = None
    for rate in np.asarray(candidates, dtype=np.float64).tolist():
        value = float(f(x - rate * g))
        if math.isfinite(value) and (best is None or value < best[0]):
            best = (value, rate)
    return float(candidates[0]) if best is None else best[1]
