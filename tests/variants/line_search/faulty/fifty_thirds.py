"""Ternary search of fifty rounds: enough inside the bracket, where f is flat, and not at an end, where it is steep."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    for _ in range(50):
        c, d = a + (b - a) / 3, b - (b - a) / 3
        a, b = (a, d) if f(x - c * g) < f(x - d * g) else (c, b)
    return (a + b) / 2
