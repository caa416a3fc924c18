"""Returns a 1 × 1 matrix instead of a number."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64).reshape(1, -1), np.asarray(g, dtype=np.float64).reshape(-1, 1)
    u, g = u / np.abs(u).max(), g / np.abs(g).max()
    return np.clip(u @ g / (np.linalg.norm(u) * np.linalg.norm(g)), -1.0, 1.0)
