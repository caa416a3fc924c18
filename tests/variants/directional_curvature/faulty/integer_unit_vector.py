"""Writes the unit vector into an array like d, which cuts it down to zeros where d has integers."""

import numpy as np


def directional_curvature(H, d):
    H, d = np.asarray(H, dtype=np.float64), np.asarray(d)
    u = np.zeros_like(d)
    scaled = d / np.abs(d.astype(np.float64)).max()
    u[:] = scaled / np.linalg.norm(scaled)
    return float(u @ H @ u)
