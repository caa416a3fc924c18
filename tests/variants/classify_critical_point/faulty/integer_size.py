"""Scales by the largest absolute value in the given type, where int8 has no 128."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    H = np.asarray(H)
    size = np.abs(H).max()
    if size == 0:
        return "inconclusive"
    eigenvalues = np.linalg.eigvalsh((H / size).astype(np.float64))
    threshold = tol * np.abs(eigenvalues).max()
    positive, negative = eigenvalues > threshold, eigenvalues < -threshold
    if positive.any() and negative.any():
        return "saddle"
    return "minimum" if positive.all() else "maximum" if negative.all() else "inconclusive"
