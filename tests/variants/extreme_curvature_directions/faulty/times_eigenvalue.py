"""Returns the images Hd, which have the eigenvalues for lengths."""

import numpy as np


def extreme_curvature_directions(H):
    H = np.asarray(H, dtype=np.float64)
    V = np.linalg.eigh(H)[1]
    return H @ V[:, -1], H @ V[:, 0]
