"""Hands out the value in the type of the gradient, which may be an integer one."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    kind = np.asarray(g).dtype.type
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    return kind(f_x + g @ d + 0.5 * d @ H @ d)
