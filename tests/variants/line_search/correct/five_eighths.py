"""Compares two points to both sides of the middle and keeps five eighths of the interval each time."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    tried = [(f(x - b * g), b), (f(x), a)]
    for _ in range(1000):
        c, d = a + 0.375 * (b - a), b - 0.375 * (b - a)
        if not a < c < d < b or np.array_equal(x - a * g, x - b * g):
            break
        fc, fd = f(x - c * g), f(x - d * g)
        tried += [(fc, c), (fd, d)]
        if fc == fd == tried[1][0]:
            break
        if fc > fd:
            a = c
        else:
            b = d
    return min(tried)[1]
