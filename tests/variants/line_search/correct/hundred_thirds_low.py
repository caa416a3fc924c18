"""A hundred rounds of ternary search with weighted means for the two points; returns the left end of what is left."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    for _ in range(100):
        c, d = (2 * a + b) / 3, (a + 2 * b) / 3
        if f(x - c * g) <= f(x - d * g):
            b = d
        else:
            a = c
    return a
