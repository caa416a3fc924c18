"""Scales the caller's arrays."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    u /= np.abs(u).max()
    g /= np.abs(g).max()
    return float(np.clip(u @ g / (np.linalg.norm(u) * np.linalg.norm(g)), -1.0, 1.0))
