"""Needs only the smallest and the largest eigenvalue, divided by the larger size; a NumPy string."""

import numpy as np


def classify_critical_point(H, tol=1e-8):
    eigenvalues = np.linalg.eigvalsh(np.array(H, dtype=np.float64))
    low, high = eigenvalues[0], eigenvalues[-1]
    size = max(-low, high)
    if size == 0:
        return np.str_("inconclusive")
    low, high = low / size, high / size
    if low < -tol and high > tol:
        return np.str_("saddle")
    if low > tol:
        return np.str_("minimum")
    return np.str_("maximum") if high < -tol else np.str_("inconclusive")
