"""Takes the right singular vector of g as a row, with the sign that points downhill."""

import numpy as np


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    if not np.any(g):
        return np.zeros(g.shape)
    row = (g / np.abs(g).max()).reshape(1, -1)
    v = np.linalg.svd(row, full_matrices=False)[2][0]
    return -v if v @ row[0] > 0 else v
