"""Gaussian elimination with partial pivoting on lists, in plain Python."""

import numpy as np


def solution_change(A, delta_b):
    M = [[*map(float, row), float(entry)] for row, entry in zip(A, delta_b, strict=True)]
    n = len(M)
    for k in range(n):
        p = max(range(k, n), key=lambda i: abs(M[i][k]))
        M[k], M[p] = M[p], M[k]
        for i in range(k + 1, n):
            factor = M[i][k] / M[k][k]
            for j in range(k, n + 1):
                M[i][j] -= factor * M[k][j]
    x = [0.0] * n
    for i in reversed(range(n)):
        x[i] = (M[i][n] - sum(M[i][j] * x[j] for j in range(i + 1, n))) / M[i][i]
    return np.array(x)
