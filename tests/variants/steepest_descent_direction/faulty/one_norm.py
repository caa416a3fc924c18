"""Divides by the sum of the sizes of the entries."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    return -g / (np.abs(g).sum() or 1.0)
