"""Computes the leading minors themselves, which are too small for a float where the entries are small."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    return all(bool(np.linalg.det(A[:k, :k]) > 0) for k in range(1, len(A) + 1))
