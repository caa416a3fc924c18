"""Takes the means off first, which gives the correlation."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    u, g = u / np.abs(u).max(), g / np.abs(g).max()
    u, g = u - u.mean(), g - g.mean()
    lengths = np.linalg.norm(u) * np.linalg.norm(g)
    return float(np.clip(u @ g / lengths, -1.0, 1.0)) if lengths else 1.0
