"""Squeezes the matrix, so that a single row or column is taken for a vector and gets its vector norm."""

import numpy as np


def induced_norm(A, p):
    A = np.atleast_1d(np.squeeze(np.asarray(A, dtype=np.float64)))
    return float(np.linalg.norm(A, p))
