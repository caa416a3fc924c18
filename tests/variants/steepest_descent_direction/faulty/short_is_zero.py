"""Takes a gradient with entries below 1e-12 for zero."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    if np.abs(g).max() < 1e-12:
        return np.zeros(g.shape)
    g = g / np.abs(g).max()
    return -g / np.linalg.norm(g)
