"""Pulls the first left singular vector back: Aᵀu at unit length, or the first unit vector where A is zero."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    v = A.T @ np.linalg.svd(A, full_matrices=False)[0][:, 0]
    return v / np.linalg.norm(v) if v.any() else np.eye(A.shape[1])[0]
