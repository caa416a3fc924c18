"""Casts each point to the type of x, which cuts off the fractions where x is integer."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x), np.asarray(g, dtype=np.float64)

    def phi(rate):
        return f((x - rate * g).astype(x.dtype).astype(np.float64))

    a, b = 0.0, float(max_rate)
    for _ in range(90):
        c, d = a + (b - a) / 3, b - (b - a) / 3
        a, b = (a, d) if phi(c) < phi(d) else (c, b)
    return min((0.0, a, b, float(max_rate)), key=phi)
