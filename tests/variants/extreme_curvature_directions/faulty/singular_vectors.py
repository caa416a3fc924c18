"""Takes the first and the last singular vector: right for positive definite matrices only."""

import numpy as np


def extreme_curvature_directions(H):
    Vt = np.linalg.svd(np.asarray(H, dtype=np.float64))[2]
    return Vt[0], Vt[-1]
