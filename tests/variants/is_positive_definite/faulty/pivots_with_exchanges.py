"""Exchanges rows for the largest pivot, after which the signs of the pivots say nothing."""

import numpy as np


def is_positive_definite(A):
    A = np.array(A, dtype=np.float64)
    for k in range(len(A)):
        p = k + np.argmax(np.abs(A[k:, k]))
        A[[k, p]] = A[[p, k]]
        if A[k, k] <= 0:
            return False
        A[k + 1 :] -= np.outer(A[k + 1 :, k] / A[k, k], A[k])
    return True
