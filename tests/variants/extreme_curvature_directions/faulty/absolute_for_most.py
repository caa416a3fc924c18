"""Takes the eigenvalue of the largest size for the most, and the smallest by sign for the least."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    return V[:, np.argmax(np.abs(w))], V[:, 0]
