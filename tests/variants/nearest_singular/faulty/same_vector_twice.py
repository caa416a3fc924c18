"""Subtracts σ v vᵀ, as if left and right singular vectors were the same."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    _, s, Vt = np.linalg.svd(A)
    return A - s[-1] * np.outer(Vt[-1], Vt[-1])
