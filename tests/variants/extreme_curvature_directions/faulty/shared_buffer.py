"""Writes both vectors into arrays kept between calls, so that a later call changes earlier answers."""

import numpy as np

BUFFERS = {}


def extreme_curvature_directions(H):
    w, V = np.linalg.eigh(np.asarray(H, dtype=np.float64))
    buffer = BUFFERS.setdefault(len(V), np.empty((2, len(V))))
    buffer[0], buffer[1] = V[:, -1], V[:, 0]
    return buffer[0], buffer[1]
