"""Subtracts σ_min times the orthogonal factor of the polar decomposition."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    U, s, Vt = np.linalg.svd(A)
    return A - np.min(s) * (U @ Vt)
