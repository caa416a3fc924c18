"""Leaves out the last hundredth of the interval, as arange does with the end."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, np.arange(100)[-1] * (max_rate / 100)
    for _ in range(90):
        c, d = a + (b - a) / 3, b - (b - a) / 3
        a, b = (a, d) if f(x - c * g) < f(x - d * g) else (c, b)
    return float(min((0.0, a, b), key=lambda rate: f(x - rate * g)))
