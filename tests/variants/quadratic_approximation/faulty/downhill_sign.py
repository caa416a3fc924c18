"""Subtracts the gradient term, as if d were a descent step."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    return float(f_x - g @ d + 0.5 * d @ H @ d)
