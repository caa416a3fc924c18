"""Turns the caller's array into the direction."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    if g.any():
        g /= np.abs(g).max()
        g /= -np.linalg.norm(g)
    return g
