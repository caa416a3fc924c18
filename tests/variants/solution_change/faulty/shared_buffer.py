"""Writes the answer into an array kept between calls, so that a later call changes earlier answers."""

import numpy as np

BUFFERS = {}


def solution_change(A, delta_b):
    x = np.linalg.solve(np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64))
    buffer = BUFFERS.setdefault(len(x), np.empty(len(x)))
    buffer[:] = x
    return buffer
