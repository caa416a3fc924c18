"""Squares the entries as they are, which overflows and underflows for the largest and smallest."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    length = np.linalg.norm(g)
    return -g / length if length > 0 else np.zeros(g.shape)
