"""Eliminates in the caller's matrix."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    for k in range(len(A)):
        if not A[k, k] > 0:
            return False
        A[k + 1 :] -= np.outer(A[k + 1 :, k] / A[k, k], A[k])
    return True
