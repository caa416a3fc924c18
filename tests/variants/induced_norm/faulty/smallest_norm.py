"""Calls numpy.linalg.norm with -p: the smallest row sum for p = inf."""

import numpy as np


def induced_norm(A, p):
    A = np.asarray(A, dtype=np.float64)
    return float(np.linalg.norm(A, 1) if p == 1 else np.linalg.norm(A, -np.inf))
