"""Loops over range(n) in both directions, n the number of rows: wrong or an IndexError where m and n differ."""

import numpy as np


def induced_norm(A, p):
    A = np.asarray(A, dtype=np.float64)
    if p != 1:
        A = A.T
    n = len(A)
    return float(max(sum(abs(A[i, j]) for i in range(n)) for j in range(n)))
