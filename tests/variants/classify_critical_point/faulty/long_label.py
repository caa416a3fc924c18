"""Says "saddle point" for a saddle."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    eigenvalues = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    threshold = tol * np.abs(eigenvalues).max()
    positive, negative = eigenvalues > threshold, eigenvalues < -threshold
    if positive.any() and negative.any():
        return "saddle point"
    return "minimum" if positive.all() else "maximum" if negative.all() else "inconclusive"
