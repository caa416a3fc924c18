"""Maximises xᵀAx over unit vectors x instead of ‖Ax‖, for square matrices."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    if A.shape[0] == A.shape[1]:
        return float(np.abs(np.linalg.eigvalsh((A + A.T) / 2)).max())
    return float(np.linalg.svd(A, compute_uv=False)[0])
