"""Divides both vectors by their largest entry and their length, multiplies and clips."""

import numpy as np


def unit(v):
    v = np.asarray(v, dtype=np.float64)
    v = v / np.abs(v).max()
    return v / np.linalg.norm(v)


def angle_cosine(u, g):
    return float(np.clip(unit(u) @ unit(g), -1.0, 1.0))
