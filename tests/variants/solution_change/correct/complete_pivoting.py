"""Eliminates with the largest entry that is left as pivot, exchanging rows and columns."""

import numpy as np


def solution_change(A, delta_b):
    M = np.column_stack([np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)])
    n = len(M)
    order = np.arange(n)
    for k in range(n):
        i, j = np.unravel_index(np.argmax(np.abs(M[k:, k:n])), (n - k, n - k))
        M[[k, k + i]] = M[[k + i, k]]
        M[:, [k, k + j]] = M[:, [k + j, k]]
        order[[k, k + j]] = order[[k + j, k]]
        M[k + 1 :] -= np.outer(M[k + 1 :, k] / M[k, k], M[k])
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[order[i]] = (M[i, n] - M[i, i + 1 : n] @ x[order[i + 1 :]]) / M[i, i]
    return x
