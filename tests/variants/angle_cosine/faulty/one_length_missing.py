"""Divides by the length of u only, which is the directional derivative."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    return float(np.clip(u @ g / np.linalg.norm(u), -1.0, 1.0))
