"""Writes the absolute values into the caller's matrix."""

import numpy as np


def induced_norm(A, p):
    A = np.asarray(A, dtype=np.float64)
    np.abs(A, out=A)
    return float(A.sum(axis=0 if p == 1 else 1).max())
