"""Writes the answer into a copy of the matrix, which cuts the digits off where its type is an integer one."""

import numpy as np


def nearest_singular(A):
    B = np.array(A)
    U, s, Vt = np.linalg.svd(B.astype(np.float64))
    B[:] = (U[:, :-1] * s[:-1]) @ Vt[:-1]
    return B if B.dtype == np.float32 else B.astype(np.float64)
