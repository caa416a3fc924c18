"""Divides by the squared lengths."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    return float(np.clip(u @ g / ((u @ u) * (g @ g)), -1.0, 1.0))
