"""Takes the cosine from the sine, which does not tell an acute angle from an obtuse one."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    u, g = u / np.abs(u).max(), g / np.abs(g).max()
    u, g = u / np.linalg.norm(u), g / np.linalg.norm(g)
    sine = np.linalg.norm(g - (u @ g) * u)
    return float(np.sqrt(max(1 - sine**2, 0.0)))
