"""Golden section search of forty rounds, which leave 4e-9 of max_rate."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    for _ in range(40):
        c, d = a + 0.381966011250105 * (b - a), a + 0.618033988749895 * (b - a)
        a, b = (a, d) if f(x - c * g) < f(x - d * g) else (c, b)
    return (a + b) / 2
