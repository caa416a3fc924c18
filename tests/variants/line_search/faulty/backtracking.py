"""Halves the rate until f has fallen enough (Armijo's rule): a good step, not the best."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    start, slope, rate = f(x), float(g @ g), float(max_rate)
    for _ in range(60):
        if f(x - rate * g) <= start - 1e-4 * rate * slope:
            return rate
        rate /= 2
    return 0.0
