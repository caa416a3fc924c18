"""Bisects for the least s for which s²I − AᵀA, of the scaled A, has a Cholesky decomposition."""

import numpy as np


def positive_definite(A):
    try:
        return np.linalg.cholesky(A) is not None
    except np.linalg.LinAlgError:
        return False


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    scale = np.abs(A).max()
    if scale == 0:
        return 0.0
    gram, n = (A / scale).T @ (A / scale), A.shape[1]
    low, high = 0.0, 2.0 * max(A.shape)
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if positive_definite(middle**2 * np.eye(n) - gram) else (middle, high)
    return scale * high
