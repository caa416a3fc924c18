"""Asks for a positive sum and a positive product of the eigenvalues, which two negative ones can spoil."""

import numpy as np


def is_positive_definite(A):
    A = np.asarray(A, dtype=np.float64)
    return bool(np.trace(A) > 0 and np.linalg.slogdet(A)[0] > 0)
