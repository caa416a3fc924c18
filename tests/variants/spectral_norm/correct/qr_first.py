"""Reduces to the triangular factor of a QR decomposition, which keeps the singular values."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    R = np.linalg.qr(A if A.shape[0] >= A.shape[1] else A.T, mode="r")
    return max(np.linalg.svd(R, compute_uv=False).tolist())
