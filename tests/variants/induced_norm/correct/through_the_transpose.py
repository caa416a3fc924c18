"""Knows the row sums only: the 1-norm of A is the infinity norm of its transpose."""

import numpy as np


def infinity_norm(A):
    return np.max(np.abs(A) @ np.ones(A.shape[1]))


def induced_norm(A, p):
    A = np.asarray(A, dtype=np.float64)
    return infinity_norm(A.T) if p == 1 else infinity_norm(A)
