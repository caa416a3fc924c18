"""Squares the scaled AᵀA sixty times, as 2^60 steps of power iteration, and stretches the direction that is left."""

import numpy as np


def spectral_norm(A):
    A = np.asarray(A, dtype=np.float64)
    scale = np.abs(A).max()
    if scale == 0:
        return np.array(0.0)
    A = A / scale
    power = A.T @ A
    for _ in range(60):
        power = power / np.linalg.norm(power)
        power = power @ power
    v = power[:, np.argmax(np.linalg.norm(power, axis=0))]
    return np.array(scale * np.linalg.norm(A @ (v / np.linalg.norm(v))))
