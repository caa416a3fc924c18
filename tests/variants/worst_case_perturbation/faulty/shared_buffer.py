"""Writes both vectors into arrays kept between calls, so that a later call changes earlier answers."""

import numpy as np

BUFFERS = {}


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    buffer = BUFFERS.setdefault(len(U), np.empty((2, len(U))))
    buffer[0], buffer[1] = U[:, 0], U[:, -1]
    return buffer[0], buffer[1]
