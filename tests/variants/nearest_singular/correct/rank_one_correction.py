"""Subtracts σ u vᵀ of the smallest singular value from A."""

import numpy as np


def nearest_singular(A):
    A = np.array(A, dtype=np.float64)
    U, s, Vt = np.linalg.svd(A)
    A -= s[-1] * np.outer(U[:, -1], Vt[-1])
    return A
