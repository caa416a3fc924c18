"""Rounds the entries to six decimals to print well."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    return np.round(V[:, -1], 6), np.round(V[:, 0], 6)
