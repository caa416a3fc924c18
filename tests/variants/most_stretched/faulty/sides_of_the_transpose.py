"""Decomposes the transpose, and mixes up its two sides where A is not square."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    U, _, Vt = np.linalg.svd(A.T, full_matrices=False)
    return U[:, 0] if A.shape[0] == A.shape[1] else Vt[0]
