"""For symmetric matrices sets the first eigenvalue to zero, the most negative instead of the smallest in size."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    if np.array_equal(A, A.T):
        eigenvalues, Q = np.linalg.eigh(A)
        eigenvalues[0] = 0.0
        return Q @ np.diag(eigenvalues) @ Q.T
    U, s, Vt = np.linalg.svd(A)
    return (U[:, :-1] * s[:-1]) @ Vt[:-1]
