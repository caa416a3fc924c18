"""Takes the largest entry in the given integer type, where the size of −128 is −128."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u), np.asarray(g)
    u, g = u / np.abs(u).max().astype(np.float64), g / np.abs(g).max().astype(np.float64)
    return float(np.clip(u @ g / (np.linalg.norm(u) * np.linalg.norm(g)), -1.0, 1.0))
