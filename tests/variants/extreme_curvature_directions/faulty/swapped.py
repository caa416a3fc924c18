"""Returns the least curved direction first, in eigh's ascending order."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    return V[:, 0], V[:, -1]
