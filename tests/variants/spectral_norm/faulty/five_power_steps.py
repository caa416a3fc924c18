"""Stops power iteration after five steps."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    if not A.any():
        return 0.0
    v = np.random.default_rng(1).standard_normal(A.shape[1])
    for _ in range(5):
        v = A.T @ (A @ (v / np.linalg.norm(v)))
    return float(np.linalg.norm(A @ (v / np.linalg.norm(v))))
