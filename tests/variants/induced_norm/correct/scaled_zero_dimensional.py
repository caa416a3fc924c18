"""Divides by the largest entry first, guards the zero matrix, and returns a 0-d array."""

import numpy as np


def induced_norm(A, p):
    A = np.asarray(A, dtype=np.float64)
    scale = np.abs(A).max()
    if scale == 0:
        return np.array(0.0)
    sums = np.einsum("ij->j" if p == 1 else "ij->i", np.abs(A / scale))
    return np.array(scale * sums.max())
