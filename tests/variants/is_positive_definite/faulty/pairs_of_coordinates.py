"""Checks all 2 × 2 principal minors and none that are larger."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / (np.abs(A).max() or 1.0)
    diagonal = np.diag(A)
    minors = np.outer(diagonal, diagonal) - A**2
    np.fill_diagonal(minors, 1.0)
    return bool(np.all(diagonal > 0) and np.all(minors > 0))
