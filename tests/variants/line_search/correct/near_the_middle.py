"""Compares two points close to both sides of the middle, a hundred rounds; returns the right end of what is left."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    for _ in range(100):
        c, d = a + 0.45 * (b - a), b - 0.45 * (b - a)
        a, b = (a, d) if f(x - c * g) < f(x - d * g) else (c, b)
    return b
