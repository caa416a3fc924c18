"""Makes H tridiagonal and finds both ends by bisection with counts of the eigenvalues below."""

import numpy as np


def tridiagonal(H):
    """Diagonal and subdiagonal of a tridiagonal matrix similar to H, by Householder reflections."""
    T = np.array(H)
    for k in range(len(T) - 2):
        v = T[k + 1 :, k].copy()
        size = np.abs(v[1:]).max()
        if size == 0:
            continue
        v /= max(size, abs(v[0]))
        v[0] += np.copysign(np.linalg.norm(v), v[0])
        v /= np.linalg.norm(v)
        T[k + 1 :] -= 2 * np.outer(v, v @ T[k + 1 :])
        T[:, k + 1 :] -= 2 * np.outer(T[:, k + 1 :] @ v, v)
    return np.diag(T).tolist(), np.diag(T, -1).tolist()


def kth_eigenvalue(d, e, k):
    """Halves an interval around the k-th eigenvalue (from 0, ascending) by counting those below its middle."""
    high = max(map(abs, d)) + 2 * max(map(abs, e), default=0.0)
    low = -high
    while True:
        middle = (low + high) / 2
        if middle in (low, high):
            return middle
        below, q = 0, 1.0
        for i in range(len(d)):
            q = d[i] - middle - (e[i - 1] * (e[i - 1] / q) if i else 0.0)
            if q == 0:
                q = -1e-300
            below += q < 0
        if below > k:
            high = middle
        else:
            low = middle


def best_constant_learning_rate(H):
    H = np.asarray(H, dtype=np.float64)
    size = float(np.abs(H).max())
    d, e = tridiagonal(H / size)
    return 2 / (kth_eigenvalue(d, e, 0) + kth_eigenvalue(d, e, len(d) - 1)) / size
