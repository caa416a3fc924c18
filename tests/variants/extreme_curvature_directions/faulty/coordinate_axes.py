"""Compares the curvatures along the coordinate axes only."""

import numpy as np


def extreme_curvature_directions(H):
    H = np.asarray(H, dtype=np.float64)
    axes = np.eye(len(H))
    return axes[np.argmax(np.diag(H))], axes[np.argmin(np.diag(H))]
