"""Leaves out the second-order term for steps shorter than 1e-8."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    if np.linalg.norm(d) < 1e-8:
        return float(f_x + g @ d)
    return float(f_x + g @ d + 0.5 * d @ H @ d)
