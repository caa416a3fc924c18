"""Multiplies entry by entry and forgets to sum: one value per coordinate."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    return float(f_x) + g * d + 0.5 * d * (H @ d)
