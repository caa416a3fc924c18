"""Leaves the zero eigenvalues out and judges by the others."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    eigenvalues = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    eigenvalues = eigenvalues[np.abs(eigenvalues) > tol * np.abs(eigenvalues).max()]
    if eigenvalues.size == 0:
        return "inconclusive"
    return "minimum" if eigenvalues[0] > 0 else "maximum" if eigenvalues[-1] < 0 else "saddle"
