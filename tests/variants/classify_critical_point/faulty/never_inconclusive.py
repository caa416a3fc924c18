"""Calls a saddle what is neither a minimum nor a maximum."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    eigenvalues = np.linalg.eigvalsh(np.asarray(H, dtype=np.float64))
    threshold = tol * np.abs(eigenvalues).max()
    return "minimum" if eigenvalues[0] > threshold else "maximum" if eigenvalues[-1] < -threshold else "saddle"
