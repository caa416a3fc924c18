"""Exchanges the rows of A for the pivot and forgets to exchange the entries of Δb."""

import numpy as np


def solution_change(A, delta_b):
    A, x = np.array(A, dtype=np.float64), np.array(delta_b, dtype=np.float64)
    for k in range(len(A)):
        p = k + np.argmax(np.abs(A[k:, k]))
        A[[k, p]] = A[[p, k]]
        for i in range(k + 1, len(A)):
            factor = A[i, k] / A[k, k]
            A[i] -= factor * A[k]
            x[i] -= factor * x[k]
    for i in reversed(range(len(A))):
        x[i] = (x[i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
    return x
