"""Doubles the interval as long as f falls at its end, and so may answer with a rate above max_rate."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    for _ in range(20):
        if not f(x - 2 * b * g) < f(x - b * g):
            break
        b *= 2
    b *= 2
    best = 0.0
    for _ in range(100):
        c, d = a + (b - a) / 3, b - (b - a) / 3
        a, b = (a, d) if f(x - c * g) < f(x - d * g) else (c, b)
        best = min((best, c, d), key=lambda rate: f(x - rate * g))
    return best
