"""Returns a column of shape (n, 1)."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64).reshape(-1, 1)
    g = g / (np.abs(g).max() or 1.0)
    return -g / (np.linalg.norm(g) or 1.0)
