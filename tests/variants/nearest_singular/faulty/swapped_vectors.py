"""Subtracts σ v uᵀ instead of σ u vᵀ, which is the same for symmetric positive definite matrices only."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    U, s, Vt = np.linalg.svd(A)
    return A - s[-1] * np.outer(Vt[-1], U[:, -1])
