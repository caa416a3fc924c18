"""Computes in float32, after scaling: κ has seven digits at most, and none beyond 1e7."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / (np.abs(A).max() or 1.0)
    return float(np.linalg.cond(A.astype(np.float32)))
