"""Divides by the largest entry, then by the length."""

import numpy as np


def steepest_descent_direction(g):
    g = np.array(g, dtype=np.float64)
    largest = np.abs(g).max()
    if largest == 0:
        return g
    g = g / largest
    return -g / np.linalg.norm(g)
