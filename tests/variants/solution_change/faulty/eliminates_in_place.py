"""Eliminates in the caller's matrix."""

import numpy as np


def solution_change(A, delta_b):
    A, x = np.asarray(A, dtype=np.float64), np.array(delta_b, dtype=np.float64)
    n = len(A)
    for k in range(n):
        p = k + np.argmax(np.abs(A[k:, k]))
        A[[k, p]] = A[[p, k]]
        x[[k, p]] = x[[p, k]]
        for i in range(k + 1, n):
            x[i] -= A[i, k] / A[k, k] * x[k]
            A[i] -= A[i, k] / A[k, k] * A[k]
    for i in reversed(range(n)):
        x[i] = (x[i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
    return x
