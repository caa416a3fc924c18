"""A hundred golden sections that compute both points anew in each round; returns the left end of what is left."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    ratio = (1 + 5**0.5) / 2
    a, b = 0.0, max_rate
    for _ in range(100):
        c, d = b - (b - a) / ratio, a + (b - a) / ratio
        if f(x - c * g) <= f(x - d * g):
            b = d
        else:
            a = c
    return a
