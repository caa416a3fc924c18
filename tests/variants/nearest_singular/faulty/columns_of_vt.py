"""Subtracts σ u vᵀ with the last column of Vᵀ in place of the last row."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    U, s, Vt = np.linalg.svd(A)
    return A - s[-1] * np.outer(U[:, -1], Vt[:, -1])
