"""Returns −g."""

import numpy as np


def steepest_descent_direction(g):
    return -np.asarray(g, dtype=np.float64)
