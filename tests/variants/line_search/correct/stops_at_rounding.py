"""Ternary search until the bracket is 1e-15 of max_rate; returns the best of its ends and the ends of the whole."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    while b - a > 1e-15 * max_rate:
        c, d = a + (b - a) / 3, b - (b - a) / 3
        if f(x - c * g) < f(x - d * g):
            b = d
        else:
            a = c
    return min((0.0, a, b, float(max_rate)), key=lambda rate: f(x - rate * g))
