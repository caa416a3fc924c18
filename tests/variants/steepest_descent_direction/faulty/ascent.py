"""Points uphill."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    largest = np.abs(g).max() or 1.0
    return (g / largest) / (np.linalg.norm(g / largest) or 1.0)
