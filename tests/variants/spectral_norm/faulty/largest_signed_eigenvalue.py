"""For symmetric matrices takes the largest eigenvalue with its sign: −1 for −I."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    if A.shape[0] == A.shape[1] and np.array_equal(A, A.T):
        return float(np.linalg.eigvalsh(A)[-1])
    return float(np.linalg.svd(A, compute_uv=False)[0])
