"""Reflects column after column onto a multiple of the unit vector, then substitutes backwards."""

import numpy as np


def solution_change(A, delta_b):
    M = np.column_stack([np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)])
    n = len(M)
    for k in range(n - 1):
        v = M[k:, k] / np.abs(M[k:, k]).max()
        v[0] += np.copysign(np.linalg.norm(v), v[0])
        v /= np.linalg.norm(v)
        M[k:] -= 2 * np.outer(v, v @ M[k:])
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (M[i, n] - M[i, i + 1 : n] @ x[i + 1 :]) / M[i, i]
    return x
