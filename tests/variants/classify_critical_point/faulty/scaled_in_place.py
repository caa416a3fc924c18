"""Divides the caller's matrix by its largest entry."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    H = np.asarray(H, dtype=np.float64)
    H /= np.abs(H).max() or 1.0
    eigenvalues = np.linalg.eigvalsh(H)
    threshold = tol * np.abs(eigenvalues).max()
    positive, negative = eigenvalues > threshold, eigenvalues < -threshold
    if positive.any() and negative.any():
        return "saddle"
    return "minimum" if positive.all() else "maximum" if negative.all() else "inconclusive"
