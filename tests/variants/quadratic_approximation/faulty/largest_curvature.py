"""Takes the largest eigenvalue for the curvature along every d."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    return float(f_x + g @ d + 0.5 * np.linalg.eigvalsh(H)[-1] * (d @ d))
