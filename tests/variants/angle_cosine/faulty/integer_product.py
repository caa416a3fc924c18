"""Multiplies integers in their own type, where they wrap around."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u), np.asarray(g)
    if u.dtype.kind == "f":
        u = u.astype(np.float64) / np.abs(u).max()
    if g.dtype.kind == "f":
        g = g.astype(np.float64) / np.abs(g).max()
    lengths = np.linalg.norm(u.astype(np.float64)) * np.linalg.norm(g.astype(np.float64))
    return float(np.clip(u @ g / lengths, -1.0, 1.0))
