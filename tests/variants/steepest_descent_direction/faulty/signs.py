"""Takes −sign(g), the steepest direction in another norm."""

import numpy as np


def steepest_descent_direction(g):
    return -np.sign(np.asarray(g, dtype=np.float64))
