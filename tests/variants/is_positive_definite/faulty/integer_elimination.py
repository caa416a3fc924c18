"""Eliminates in an array of the given type, which cuts the fractions off where that is an integer type."""

import numpy as np


def is_positive_definite(A):
    A = np.array(A)
    for k in range(len(A)):
        if A[k, k] <= 0:
            return False
        for i in range(k + 1, len(A)):
            A[i] = A[i] - float(A[i, k]) / float(A[k, k]) * A[k].astype(np.float64)
    return True
