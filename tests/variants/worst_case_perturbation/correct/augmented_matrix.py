"""The upper parts of two eigenvectors of [[0, A], [Aᵀ, 0]], for its largest and its smallest positive eigenvalue."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    n = len(A)
    zero = np.zeros((n, n))
    vectors = np.linalg.eigh(np.block([[zero, A], [A.T, zero]]))[1]
    b, delta_b = vectors[:n, -1], vectors[:n, n]
    return b / np.linalg.norm(b), delta_b / np.linalg.norm(delta_b)
