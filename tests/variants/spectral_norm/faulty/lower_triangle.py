"""Hands any square matrix to eigvalsh, which reads the lower triangle and believes the rest."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    if A.shape[0] == A.shape[1]:
        return float(np.abs(np.linalg.eigvalsh(A)).max())
    return float(np.linalg.svd(A, compute_uv=False)[0])
