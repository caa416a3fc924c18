"""Trusts eig to sort in descending order."""

import numpy as np


def extreme_curvature_directions(H):
    V = np.linalg.eig(np.asarray(H, dtype=np.float64))[1].real
    return V[:, 0], V[:, -1]
