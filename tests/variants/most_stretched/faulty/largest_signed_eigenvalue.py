"""For symmetric matrices takes the largest eigenvalue by sign, so that diag(−3, 1) stretches (0, 1)."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    if A.shape[0] == A.shape[1] and np.array_equal(A, A.T):
        return np.linalg.eigh(A)[1][:, -1]
    return np.linalg.svd(A)[2][0]
