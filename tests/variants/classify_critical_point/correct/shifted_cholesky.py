"""Shifts H by the threshold both ways and tries Cholesky; below rounding a threshold is raised to rounding."""

import numpy as np


def definite(A):
    try:
        np.linalg.cholesky(A)
    except np.linalg.LinAlgError:
        return False
    return True


def classify_critical_point(H, tol=1e-8):
    H = np.asarray(H, dtype=np.float64)
    n = len(H)
    if not H.any():
        return "inconclusive"
    H = H / np.abs(H).max()
    shift = max(tol, 2 * n * 2.0**-52) * np.linalg.norm(H, 2) * np.eye(n)
    if definite(H - shift):
        return "minimum"
    if definite(-H - shift):
        return "maximum"
    return "inconclusive" if definite(H + shift) or definite(shift - H) else "saddle"
