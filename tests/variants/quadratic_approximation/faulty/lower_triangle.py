"""Sums over j ≤ i only, with the factor ½ everywhere: each mixed derivative counts once instead of twice."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    return float(f_x + g @ d + 0.5 * d @ np.tril(H) @ d)
