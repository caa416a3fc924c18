"""Multiplies in the given integer type, where the products wrap around."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = np.asarray(g), np.asarray(H), np.asarray(d)
    return float(f_x) + float(g @ d) + 0.5 * float(d @ H @ d)
