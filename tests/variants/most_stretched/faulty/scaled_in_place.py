"""Divides the caller's matrix by its largest entry."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    A /= np.abs(A).max() or 1.0
    return np.linalg.svd(A)[2][0]
