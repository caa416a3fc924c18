"""Adds up the rank-one parts of all singular values but the last, in a loop."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    U, s, Vt = np.linalg.svd(A)
    B = np.zeros(A.shape)
    for i in range(len(A) - 1):
        B += s[i] * U[:, i : i + 1] * Vt[i]
    return B
