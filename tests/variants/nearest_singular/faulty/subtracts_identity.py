"""Subtracts σ_min·I: right for symmetric positive definite matrices, where σ_min is an eigenvalue."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    return A - np.linalg.svd(A, compute_uv=False)[-1] * np.eye(len(A))
