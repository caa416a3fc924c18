"""Takes the second eigenvector for the last, as if there were always two variables."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    return V[:, 1 % len(V)], V[:, 0]
