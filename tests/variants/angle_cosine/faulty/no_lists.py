"""Calls methods of an array on the arguments, which a list does not have."""

import numpy as np


def angle_cosine(u, g):
    u, g = u.astype(np.float64), g.astype(np.float64)
    u, g = u / abs(u).max(), g / abs(g).max()
    return float(np.clip(u.dot(g) / (np.linalg.norm(u) * np.linalg.norm(g)), -1.0, 1.0))
