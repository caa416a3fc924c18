"""Computes the eigenvalues of the scaled matrix in float32."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    H = np.asarray(H, dtype=np.float64)
    eigenvalues = np.linalg.eigvalsh((H / (np.abs(H).max() or 1.0)).astype(np.float32))
    threshold = tol * np.abs(eigenvalues).max()
    positive, negative = eigenvalues > threshold, eigenvalues < -threshold
    if positive.any() and negative.any():
        return "saddle"
    return "minimum" if positive.all() else "maximum" if negative.all() else "inconclusive"
