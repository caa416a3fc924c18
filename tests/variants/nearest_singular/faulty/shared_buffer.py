"""Writes the answer into an array kept between calls, so that a later call changes earlier answers."""

import numpy as np

BUFFERS = {}


def nearest_singular(A):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    buffer = BUFFERS.setdefault(len(s), np.empty((len(s), len(s))))
    np.matmul(U[:, :-1] * s[:-1], Vt[:-1], out=buffer)
    return buffer
