"""Returns (n, 1) matrices instead of vectors."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    return V[:, -1:], V[:, :1]
