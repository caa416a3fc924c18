"""Textbook golden section search: a hundred rounds of one new point each, and the middle of what is left."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    ratio = (np.sqrt(5) - 1) / 2
    a, b = 0.0, max_rate
    c, d = b - ratio * (b - a), a + ratio * (b - a)
    fc, fd = f(x - c * g), f(x - d * g)
    for _ in range(100):
        if fc < fd:
            b, d, fd = d, c, fc
            c = b - ratio * (b - a)
            fc = f(x - c * g)
        else:
            a, c, fc = c, d, fd
            d = a + ratio * (b - a)
            fd = f(x - d * g)
    return (a + b) / 2
