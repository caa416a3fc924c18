"""Tries the Cholesky decomposition, which exists just for positive definite matrices."""

import numpy as np


def is_positive_definite(A):
    try:
        np.linalg.cholesky(np.asarray(A, dtype=np.float64))
    except np.linalg.LinAlgError:
        return False
    return True
