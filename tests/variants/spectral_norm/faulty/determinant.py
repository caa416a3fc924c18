"""Takes the root of det AᵀA, the product of the singular values."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    return float(np.sqrt(abs(np.linalg.det(A.T @ A))))
