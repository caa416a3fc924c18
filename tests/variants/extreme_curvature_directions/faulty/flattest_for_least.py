"""Takes the eigenvalue nearest to zero for the least: the flattest direction of a saddle."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    return V[:, -1], V[:, np.argmin(np.abs(w))]
