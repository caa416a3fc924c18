"""Takes the cosine from the chord between the two unit vectors, and returns a 0-d array."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.array(u, dtype=np.float64), np.array(g, dtype=np.float64)
    u, g = u / np.hypot.reduce(u, initial=0.0), g / np.hypot.reduce(g, initial=0.0)
    return np.array(max(1 - np.sum((u - g) ** 2) / 2, -1.0))
