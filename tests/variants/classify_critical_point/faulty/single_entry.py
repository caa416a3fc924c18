"""Compares a single entry with tol itself, and larger matrices rightly with their own size."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    eigenvalues = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    threshold = tol * np.abs(eigenvalues).max() if eigenvalues.size > 1 else tol
    positive, negative = eigenvalues > threshold, eigenvalues < -threshold
    if positive.any() and negative.any():
        return "saddle"
    return "minimum" if positive.all() else "maximum" if negative.all() else "inconclusive"
