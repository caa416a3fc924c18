"""Takes eigenvectors of AᵀA instead of AAᵀ."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / np.abs(A).max()
    vectors = np.linalg.eigh(A.T @ A)[1]
    return vectors[:, -1], vectors[:, 0]
