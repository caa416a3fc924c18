"""Rounds the unit vectors to float32."""

import numpy as np


def angle_cosine(u, g):
    u, g = np.asarray(u, dtype=np.float64), np.asarray(g, dtype=np.float64)
    u, g = u / np.abs(u).max(), g / np.abs(g).max()
    u, g = (u / np.linalg.norm(u)).astype(np.float32), (g / np.linalg.norm(g)).astype(np.float32)
    return float(np.clip(u @ g, -1.0, 1.0))
