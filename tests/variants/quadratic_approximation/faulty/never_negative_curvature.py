"""Takes the second-order term for a squared length, never below 0."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    return float(f_x + g @ d + 0.5 * max(d @ H @ d, 0.0))
