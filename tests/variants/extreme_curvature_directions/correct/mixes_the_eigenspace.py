"""Adds up all eigenvectors that share the extreme eigenvalue: for the identity both directions are the same."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    slack = 4 * np.finfo(np.float64).eps * np.abs(w).max()
    most = V[:, w >= w[-1] - slack].sum(axis=1)
    least = V[:, w <= w[0] + slack].sum(axis=1)
    return most / np.linalg.norm(most), least / np.linalg.norm(least)
