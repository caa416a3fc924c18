"""Takes the gradient half-way, g + Hd/2, and follows it along d; the result is a 0-d array."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.array(a, dtype=np.float64) for a in (g, H, d))
    return np.array(float(f_x) + np.sum((g + 0.5 * (H @ d)) * d))
