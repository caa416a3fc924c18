"""Uses 0.6 for the golden ratio while it takes over old values, which then belong to other points."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    fc, fd = f(x - 0.4 * b * g), f(x - 0.6 * b * g)
    for _ in range(80):
        if fc < fd:
            b, fd = a + 0.6 * (b - a), fc
            fc = f(x - (a + 0.4 * (b - a)) * g)
        else:
            a, fc = a + 0.4 * (b - a), fd
            fd = f(x - (a + 0.6 * (b - a)) * g)
    return (a + b) / 2
