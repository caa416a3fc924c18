"""Starts power iteration at the vector of ones, which may have no share in the direction sought."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    v = np.ones(A.shape[1]) / np.sqrt(A.shape[1])
    for _ in range(2000):
        w = A.T @ (A @ v)
        if not w.any():
            break
        v = w / np.linalg.norm(w)
    return v
