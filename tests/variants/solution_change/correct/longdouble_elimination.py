"""Eliminates with pivoting in extended precision and rounds to float64."""

import numpy as np


def solution_change(A, delta_b):
    M = np.column_stack([np.array(A, dtype=np.longdouble), np.array(delta_b, dtype=np.longdouble)])
    n = len(M)
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        M[[k, p]] = M[[p, k]]
        for i in range(k + 1, n):
            M[i] -= M[i, k] / M[k, k] * M[k]
    for i in reversed(range(n)):
        M[i, n] = (M[i, n] - M[i, i + 1 : n] @ M[i + 1 :, n]) / M[i, i]
    return M[:, n].astype(np.float64)
