"""Halves max_rate as long as f falls by it, which finds the scale, then searches by the golden section there."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)
    values = {}

    def phi(rate):
        if rate not in values:
            values[rate] = f(x - rate * g)
        return values[rate]

    top = rate = float(max_rate)
    while rate > 0 and phi(rate / 2) < phi(rate):
        rate /= 2
    a, b = rate / 2, min(2 * rate, top)
    phi(0.0)
    for _ in range(110):
        c, d = a + 0.381966011250105 * (b - a), a + 0.618033988749895 * (b - a)
        if phi(c) < phi(d):
            b = d
        else:
            a = c
    return np.array(min(values, key=lambda rate: (values[rate], rate)))
