"""Divides the largest by the smallest eigenvalue of a symmetric matrix without taking their sizes."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    s = np.linalg.eigvalsh(A)[::-1] if np.array_equal(A, A.T) else np.linalg.svd(A, compute_uv=False)
    return float(s[0] / s[-1]) if s[-1] != 0 else np.inf
