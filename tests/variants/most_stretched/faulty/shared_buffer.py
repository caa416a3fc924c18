"""Writes the answer into an array kept between calls, so that a later call changes earlier answers."""

import numpy as np

BUFFERS = {}


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    buffer = BUFFERS.setdefault(A.shape[1], np.empty(A.shape[1]))
    buffer[:] = np.linalg.svd(A)[2][0]
    return buffer
