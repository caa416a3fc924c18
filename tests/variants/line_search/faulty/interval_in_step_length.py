"""Searches for the length of the step and divides by ‖g‖ at the end: nan where g is zero."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    size = np.linalg.norm(g)
    a, b = np.float64(0), np.float64(max_rate * size)
    for _ in range(90):
        c, d = a + (b - a) / 3, b - (b - a) / 3
        a, b = (a, d) if f(x - c / size * g) < f(x - d / size * g) else (c, b)
    rate = min((a / size, b / size), key=lambda rate: f(x - rate * g))
    return float(np.clip(rate, 0, max_rate))
