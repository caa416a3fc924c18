"""The last eigenvector of AᵀA, of A divided by its largest entry."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / (np.abs(A).max() or 1.0)
    return np.linalg.eigh(A.T @ A)[1][:, -1]
