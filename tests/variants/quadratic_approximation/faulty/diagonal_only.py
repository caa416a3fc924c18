"""Takes the second derivatives on the diagonal and no mixed ones."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    return float(f_x + g @ d + 0.5 * np.sum(np.diag(H) * d**2))
