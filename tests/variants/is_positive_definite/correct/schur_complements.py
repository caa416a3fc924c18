"""Splits off one row and column after the other, and looks for a positive corner each time."""

import numpy as np


def is_positive_definite(A):
    A = np.array(A, dtype=np.float64)
    while A.size:
        corner, column = A[0, 0], A[1:, 0]
        if not corner > 0:
            return np.False_
        A = A[1:, 1:] - np.outer(column / corner, column)
    return np.True_
