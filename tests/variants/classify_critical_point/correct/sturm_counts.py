"""Makes H tridiagonal by reflections and counts eigenvalues beyond each threshold by the signs of pivots."""

import numpy as np


def tridiagonal(T):
    for k in range(len(T) - 2):
        v = T[k + 1 :, k].copy()
        if v.any():
            v /= np.abs(v).max()
            v[0] += np.copysign(np.linalg.norm(v), v[0])
            v /= np.linalg.norm(v)
            T[k + 1 :] -= 2 * np.outer(v, v @ T[k + 1 :])
            T[:, k + 1 :] -= 2 * np.outer(T[:, k + 1 :] @ v, v)
    return np.diag(T).tolist(), np.diag(T, -1).tolist()


def count_below(diagonal, beside, x):
    count, pivot = 0, 1.0
    for d, b in zip(diagonal, [0.0] + beside, strict=True):
        pivot = d - x - b * b / pivot
        pivot = pivot or 1e-150
        count += pivot < 0
    return count


def classify_critical_point(H, tol=1e-8):
    H = np.array(H, dtype=np.float64)
    n, size = len(H), np.abs(H).max()
    if size == 0:
        return "inconclusive"
    H /= size
    threshold = max(tol, 2 * n * 2.0**-52) * np.linalg.norm(H, 2)
    diagonal, beside = tridiagonal(H)
    negative = count_below(diagonal, beside, -threshold)
    positive = n - count_below(diagonal, beside, threshold)
    if negative and positive:
        return "saddle"
    return "minimum" if positive == n else "maximum" if negative == n else "inconclusive"
