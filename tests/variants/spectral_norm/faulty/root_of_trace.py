"""Takes the root of the trace of AᵀA, the sum of the eigenvalues instead of the largest."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    return float(np.sqrt(np.trace(A.T @ A)))
