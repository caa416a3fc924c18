"""Takes the largest eigenvalue of AᵀA and forgets the square root."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    return float(np.linalg.eigvalsh(A.T @ A)[-1])
