"""Divides 0 by 0 for the zero vector."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    g = g / (np.abs(g).max() or 1.0)
    return -g / np.linalg.norm(g)
