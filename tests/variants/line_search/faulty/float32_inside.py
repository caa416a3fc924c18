"""Computes the points in float32, so that neighbouring rates give the same point."""

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float32), np.asarray(g, dtype=np.float32)

    def phi(rate):
        return f((x - np.float32(rate) * g).astype(np.float64))

    a, b = 0.0, float(max_rate)
    for _ in range(90):
        c, d = a + (b - a) / 3, b - (b - a) / 3
        a, b = (a, d) if phi(c) < phi(d) else (c, b)
    return min((0.0, a, b, float(max_rate)), key=phi)
