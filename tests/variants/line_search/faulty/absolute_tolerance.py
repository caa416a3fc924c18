"""Stops when the interval is shorter than 1e-8, whatever the scale of the rates is."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    for _ in range(1000):
        if b - a < 1e-8:
            break
        c, d = a + 0.381966 * (b - a), a + 0.618034 * (b - a)
        a, b = (a, d) if f(x - c * g) < f(x - d * g) else (c, b)
    return min((0.5 * (a + b), a, b), key=lambda rate: f(x - rate * g))
