"""Measures against the largest entry of H, which may be far below the largest eigenvalue."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    H = np.asarray(H, dtype=np.float64)
    eigenvalues, threshold = np.linalg.eigvalsh(H), tol * np.abs(H).max()
    positive, negative = eigenvalues > threshold, eigenvalues < -threshold
    if positive.any() and negative.any():
        return "saddle"
    return "minimum" if positive.all() else "maximum" if negative.all() else "inconclusive"
