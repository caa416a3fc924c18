"""For symmetric matrices takes the extreme eigenvalues by sign, the most negative for the smallest."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    U = np.linalg.eigh(A)[1][:, ::-1] if np.array_equal(A, A.T) else np.linalg.svd(A)[0]
    return U[:, 0], U[:, -1]
