"""Golden sections until the bracket is 1e-5 wide, whatever the scale of the rates is."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    a, b = 0.0, float(max_rate)
    while b - a > 1e-5:
        c, d = a + 0.381966011250105 * (b - a), a + 0.618033988749895 * (b - a)
        a, b = (a, d) if f(x - c * g) < f(x - d * g) else (c, b)
    return (a + b) / 2
