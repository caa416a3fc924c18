"""Squares the entries as they are, which overflows and underflows for the largest and smallest."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    u, g = u / np.linalg.norm(u), g / np.linalg.norm(g)
    return float(np.clip(u @ g, -1.0, 1.0))
