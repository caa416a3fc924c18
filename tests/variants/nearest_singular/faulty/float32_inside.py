"""Decomposes the scaled matrix in float32."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    scale = np.abs(A).max()
    U, s, Vt = np.linalg.svd((A / scale).astype(np.float32))
    s[-1] = 0.0
    return scale * (U @ np.diag(s) @ Vt).astype(np.float64)
