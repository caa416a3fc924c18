"""Bisects on the sign of φ(ε + 1e-6) − φ(ε): a fixed step, which may also leave the interval."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    for _ in range(100):
        c = (a + b) / 2
        a, b = (a, c) if f(x - (c + 1e-6) * g) > f(x - c * g) else (c, b)
    return (a + b) / 2
