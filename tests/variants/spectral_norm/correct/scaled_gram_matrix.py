"""The root of the largest eigenvalue of the smaller of AᵀA and AAᵀ, of A divided by its largest entry."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    scale = np.abs(A).max()
    if scale == 0:
        return 0.0
    A = A / scale
    gram = A @ A.T if A.shape[0] < A.shape[1] else A.T @ A
    return scale * np.sqrt(np.linalg.eigvalsh(gram)[-1])
