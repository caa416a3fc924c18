"""Takes the length by repeated hypot, and divides by 1 where it is 0."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    return np.negative(g) / (np.hypot.reduce(g, initial=0.0) or 1.0)
