"""Squares in the given integer type, where it may wrap around."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g)
    if not g.any():
        return np.zeros(g.shape)
    if g.dtype.kind == "f":
        g = g.astype(np.float64) / np.abs(g).max()
    return -1.0 / np.sqrt(np.sum(g * g, dtype=np.float64)) * g
