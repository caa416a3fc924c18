"""Subtracts u vᵀ without the factor σ."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    U, _, Vt = np.linalg.svd(A)
    return A - np.outer(U[:, -1], Vt[-1])
