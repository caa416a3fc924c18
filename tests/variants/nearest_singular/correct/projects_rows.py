"""Takes the least stretched direction v out of every row: A(I − vvᵀ)."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    v = np.linalg.svd(A)[2][-1]
    return A - np.outer(A @ v, v)
