"""Starts power iteration at the vector of ones, which may have no share in the direction sought."""

import numpy as np


def top(H):
    v = np.full(len(H), 1 / np.sqrt(len(H)))
    H = H + np.linalg.norm(H) * np.eye(len(H))
    for _ in range(150):
        w = H @ v
        if w.any():
            v = w / np.linalg.norm(w)
    return v


def extreme_curvature_directions(H):
    H = np.asarray(H, dtype=np.float64)
    return top(H), top(-H)
