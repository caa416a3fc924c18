"""Decomposes the scaled matrix in float32."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / (np.abs(A).max() or 1.0)
    return bool(np.linalg.eigvalsh(A.astype(np.float32))[0] > 0)
