"""Takes −g in the type of g, where the negative of an unsigned number, or of int8 −128, wraps around."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, direction = np.asarray(x, dtype=np.float64), -np.asarray(g)
    a, b = 0.0, float(max_rate)
    for _ in range(90):
        c, d = a + (b - a) / 3, b - (b - a) / 3
        a, b = (a, d) if f(x + c * direction) < f(x + d * direction) else (c, b)
    return min((0.0, a, b, float(max_rate)), key=lambda rate: f(x + rate * direction))
