"""Finds half the angle from the sides and diagonals of a rhombus, as Kahan advises, and takes its cosine."""

import numpy as np


def angle_cosine(u, g):
    u, g = (np.asarray(v, dtype=np.float64) for v in (u, g))
    u, g = u / np.abs(u).max(), g / np.abs(g).max()
    u, g = u / np.linalg.norm(u), g / np.linalg.norm(g)
    half = np.arctan2(np.linalg.norm(u - g), np.linalg.norm(u + g))
    return np.cos(2 * half)
