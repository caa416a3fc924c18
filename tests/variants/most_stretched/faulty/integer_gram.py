"""Forms AᵀA in the given integer type, where it wraps around."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A)
    return np.linalg.eigh((A.T @ A).astype(np.float64))[1][:, -1]
