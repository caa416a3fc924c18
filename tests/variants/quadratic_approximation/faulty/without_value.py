"""Returns the predicted change and leaves out f(x)."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    return float(g @ d + 0.5 * d @ H @ d)
