"""Uses the symmetry: half the diagonal terms, and each pair above the diagonal once."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    above = sum(d[i] * (H[i, i + 1 :] @ d[i + 1 :]) for i in range(d.size - 1))
    return np.float64(f_x) + g @ d + 0.5 * np.sum(H.diagonal() * d * d) + above
