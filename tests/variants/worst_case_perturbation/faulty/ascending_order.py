"""Takes eigenvectors of AAᵀ and forgets that eigh sorts in ascending order."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / np.abs(A).max()
    vectors = np.linalg.eigh(A @ A.T)[1]
    return vectors[:, 0], vectors[:, -1]
