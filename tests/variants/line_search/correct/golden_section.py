"""Golden section search until the points coincide or f no longer tells them apart; returns the best point seen."""

import math

import numpy as np


def line_search(f, x, g, max_rate):
    x, g = np.asarray(x, dtype=np.float64), np.asarray(g, dtype=np.float64)

    def phi(rate):
        return f(x - rate * g)

    r = (math.sqrt(5) - 1) / 2
    a, b = 0.0, float(max_rate)
    c, d = b - r * (b - a), a + r * (b - a)
    fa, fb, fc, fd = phi(a), phi(b), phi(c), phi(d)
    best = min((fa, a), (fb, b), (fc, c), (fd, d))
    while a < c < d < b and not fa == fb == fc == fd:
        if fc <= fd:
            b, fb, d, fd = d, fd, c, fc
            c = b - r * (b - a)
            fc = phi(c)
            best = min(best, (fc, c))
        else:
            a, fa, c, fc = c, fc, d, fd
            d = a + r * (b - a)
            fd = phi(d)
            best = min(best, (fd, d))
    return best[1]
