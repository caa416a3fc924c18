"""Takes a matrix for zero where all entries are below 1e-8, and returns any two axes."""

import numpy as np


def extreme_curvature_directions(H):
    H = np.asarray(H, dtype=np.float64)
    axes = np.eye(len(H))
    if np.allclose(H, 0):
        return axes[0], axes[-1]
    V = np.linalg.eigh(H)[1]
    return V[:, -1], V[:, 0]
