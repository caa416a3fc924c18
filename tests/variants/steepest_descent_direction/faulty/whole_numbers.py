"""Stores the direction in an array like g, which cuts it to whole numbers where g holds integers."""

import numpy as np


def steepest_descent_direction(g):
    direction = np.zeros_like(g)
    g = np.asarray(g, dtype=np.float64)
    if g.any():
        scaled = g / np.abs(g).max()
        direction[:] = -scaled / np.linalg.norm(scaled)
    return direction.astype(np.float64)
