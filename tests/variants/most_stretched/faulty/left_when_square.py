"""Works with AAᵀ for square matrices, whose eigenvectors are on the left."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    gram = A @ A.T if A.shape[0] == A.shape[1] else A.T @ A
    return np.linalg.eigh(gram)[1][:, -1]
