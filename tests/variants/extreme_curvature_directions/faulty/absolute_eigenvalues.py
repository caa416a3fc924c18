"""Sorts by the sizes of the eigenvalues, so that the most negative one can be the most."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    order = np.argsort(np.abs(w))
    return V[:, order[-1]], V[:, order[0]]
