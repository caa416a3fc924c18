"""Applies the test for 2 × 2 matrices, leading entry and determinant, to every size."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    return bool(A[0, 0] > 0 and np.linalg.slogdet(A)[0] > 0)
