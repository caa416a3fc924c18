"""Makes columns of the vectors and returns a 1 × 1 matrix."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    g, d = g.reshape(-1, 1), d.reshape(-1, 1)
    return float(f_x) + g.T @ d + 0.5 * d.T @ H @ d
