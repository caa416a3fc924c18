"""Eliminates without pivoting: a zero pivot gives nan, a small one large residuals."""

import numpy as np


def solution_change(A, delta_b):
    M = np.column_stack([np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)])
    n = len(M)
    for k in range(n):
        for i in range(k + 1, n):
            M[i] -= M[i, k] / M[k, k] * M[k]
    for i in reversed(range(n)):
        M[i, n] = (M[i, n] - M[i, i + 1 : n] @ M[i + 1 :, n]) / M[i, i]
    return M[:, n].copy()
