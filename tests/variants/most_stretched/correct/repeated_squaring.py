"""Squares the scaled AᵀA sixty times and takes the longest column of what is left."""

import numpy as np


def most_stretched(A):
    A = np.asarray(A, dtype=np.float64)
    n = A.shape[1]
    if not A.any():
        return np.full(n, 1 / np.sqrt(n))
    A = A / np.abs(A).max()
    power = A.T @ A
    for _ in range(60):
        power = power / np.linalg.norm(power)
        power = power @ power
    v = power[:, np.argmax(np.linalg.norm(power, axis=0))]
    return v / np.linalg.norm(v)
