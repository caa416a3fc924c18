"""Stops power iteration after ten steps."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    v = np.random.default_rng(1).standard_normal(A.shape[1])
    for _ in range(10):
        v = A.T @ (A @ (v / np.linalg.norm(v))) if A.any() else v
    return v / np.linalg.norm(v)
