"""Adds 1e-6 to the diagonal before Cholesky, for stability."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    try:
        np.linalg.cholesky(A + 1e-6 * np.eye(len(A)))
    except np.linalg.LinAlgError:
        return False
    return True
