"""Writes the answer into an array kept between calls, so that a later call changes earlier answers."""

import numpy as np

BUFFERS = {}


def steepest_descent_direction(g):
    g = np.asarray(g, dtype=np.float64)
    buffer = BUFFERS.setdefault(len(g), np.empty(len(g)))
    np.divide(g, np.abs(g).max() or 1.0, out=buffer)
    buffer /= -(np.linalg.norm(buffer) or 1.0)
    return buffer
