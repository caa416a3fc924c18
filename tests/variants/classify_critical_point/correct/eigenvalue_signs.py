"""Compares the eigenvalues with the threshold, in float32 where the matrix is float32."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    H = np.asarray(H)
    if H.dtype != np.float32:
        H = H.astype(np.float64)
    eigenvalues = np.linalg.eigvalsh(H)
    threshold = tol * np.abs(eigenvalues).max()
    positive, negative = eigenvalues > threshold, eigenvalues < -threshold
    if positive.any() and negative.any():
        return "saddle"
    if positive.all():
        return "minimum"
    return "maximum" if negative.all() else "inconclusive"
