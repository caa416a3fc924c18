"""Returns the number 0 for the zero vector."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    if not g.any():
        return 0.0
    g = g / np.abs(g).max()
    return -g / np.linalg.norm(g)
