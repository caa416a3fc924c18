"""Divides by the largest size, 0/0 for H = 0, and all comparisons with nan fail."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    eigenvalues = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    relative = eigenvalues / np.abs(eigenvalues).max()
    if np.all(relative > tol):
        return "minimum"
    if np.all(relative < -tol):
        return "maximum"
    return "inconclusive" if np.all(relative >= -tol) or np.all(relative <= tol) else "saddle"
