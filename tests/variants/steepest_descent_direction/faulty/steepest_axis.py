"""Goes along the axis with the largest entry only."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    direction = np.zeros(g.shape)
    k = np.argmax(np.abs(g))
    direction[k] = -np.sign(g[k])
    return direction
