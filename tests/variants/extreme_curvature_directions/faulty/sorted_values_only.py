"""Sorts the eigenvalues that eig gives, but leaves the vectors in their old order."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eig(np.asarray(H, dtype=np.float64))
    w = np.sort(w.real)
    return V[:, np.argmax(w)].real, V[:, np.argmin(w)].real
