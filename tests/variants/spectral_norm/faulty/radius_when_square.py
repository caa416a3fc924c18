"""Takes the eigenvalue of largest size for square matrices, the singular value otherwise."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    if A.shape[0] == A.shape[1]:
        return float(np.abs(np.linalg.eigvals(A)).max())
    return float(np.linalg.svd(A, compute_uv=False)[0])
