"""Scales both vectors so that their largest entry is 1: unit vectors in another norm."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    most, least = V[:, -1], V[:, 0]
    return most / np.abs(most).max(), least / np.abs(least).max()
