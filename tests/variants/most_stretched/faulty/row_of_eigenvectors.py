"""Takes the last row of the eigenvectors of AᵀA instead of the last column."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    return np.linalg.eigh(A.T @ A)[1][-1]
