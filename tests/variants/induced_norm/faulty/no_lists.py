"""Asks a list for its shape."""

import numpy as np


def induced_norm(A, p):
    m, n = A.shape
    if p == 1:
        return max(sum(abs(float(A[i, j])) for i in range(m)) for j in range(n))
    return max(sum(np.abs(float(A[i, j])) for j in range(n)) for i in range(m))
