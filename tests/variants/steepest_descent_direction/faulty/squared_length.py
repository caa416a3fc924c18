"""Divides by the square of the length: the root is missing."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    return -g / (g @ g) if g.any() else np.zeros(g.shape)
