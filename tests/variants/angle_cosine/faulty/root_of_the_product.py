"""Multiplies the squared lengths before it takes the root."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    return float(np.clip(u @ g / np.sqrt((u @ u) * (g @ g)), -1.0, 1.0))
