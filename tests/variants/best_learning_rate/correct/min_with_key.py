"""Python's min over the positions, by a key that puts finite values first; min gives the first of equals."""

import math

import numpy as np


def best_learning_rate(f, x, g, candidates):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)

    def key(rate):
        value = f(x - rate * g)
        return (0, value) if math.isfinite(value) else (1, 0.0)

    return min([float(rate) for rate in candidates], key=key)
