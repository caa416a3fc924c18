"""Takes the negative in the given integer type, where it may wrap around."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g)
    scaled = -g / (np.abs(g.astype(np.float64)).max() or 1.0)
    return scaled.astype(np.float64) / (np.linalg.norm(scaled) or 1.0)
