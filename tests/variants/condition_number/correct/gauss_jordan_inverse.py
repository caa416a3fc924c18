"""Inverts by Gauss-Jordan elimination with pivoting in extended precision; no pivot means inf."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    n = len(A)
    A = A / (np.abs(A).max() or 1.0)
    M = np.hstack([A, np.eye(n)]).astype(np.longdouble)
    for k in range(n):
        p = k + np.argmax(np.abs(M[k:, k]))
        M[[k, p]] = M[[p, k]]
        if M[k, k] == 0:
            return np.inf
        M[k] /= M[k, k]
        for i in range(n):
            if i != k:
                M[i] -= M[i, k] * M[k]
    inverse = M[:, n:].astype(np.float64)
    if not np.all(np.isfinite(inverse)):
        return np.inf
    return float(np.linalg.norm(A, 2) * np.linalg.norm(inverse, 2))
