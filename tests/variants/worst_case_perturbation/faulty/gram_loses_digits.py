"""Takes eigenvectors of AAᵀ, whose small eigenvalues drown in rounding errors beyond κ = 1e8."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / np.abs(A).max()
    vectors = np.linalg.eigh(A @ A.T)[1]
    return vectors[:, -1], vectors[:, 0]
