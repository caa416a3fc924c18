"""Divides the pulled-back vector by its length, which is 0 for the zero matrix."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    v = A.T @ np.linalg.svd(A)[0][:, 0]
    return v / np.linalg.norm(v)
