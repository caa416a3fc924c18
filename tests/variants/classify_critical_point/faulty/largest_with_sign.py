"""Measures against the largest eigenvalue instead of the largest size of one."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    eigenvalues = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    zero = np.abs(eigenvalues) <= tol * eigenvalues.max()
    positive, negative = ~zero & (eigenvalues > 0), ~zero & (eigenvalues < 0)
    if positive.any() and negative.any():
        return "saddle"
    return "minimum" if positive.all() else "maximum" if negative.all() else "inconclusive"
