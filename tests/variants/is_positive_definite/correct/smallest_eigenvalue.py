"""Asks for the sign of the smallest eigenvalue, in float32 where the matrix is float32; a NumPy bool."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A)
    if A.dtype != np.float32:
        A = A.astype(np.float64)
    return np.linalg.eigvalsh(A)[0] > 0
