"""Clips to ±(1 − 1e-7), as one does before arccos."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    u, g = u / np.abs(u).max(), g / np.abs(g).max()
    return float(np.clip(u @ g / (np.linalg.norm(u) * np.linalg.norm(g)), -1 + 1e-7, 1 - 1e-7))
