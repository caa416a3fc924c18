"""Asks a solver that knows nothing of symmetry, and picks the largest and the smallest eigenvalue."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eig(np.asarray(H, dtype=np.float64))
    most, least = V[:, np.argmax(w.real)].real, V[:, np.argmin(w.real)].real
    return most / np.linalg.norm(most), least / np.linalg.norm(least)
