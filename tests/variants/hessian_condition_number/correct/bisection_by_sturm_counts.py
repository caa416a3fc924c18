"""Makes H tridiagonal and finds by bisection both ends and the eigenvalues on either side of 0."""

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


def hessian_condition_number(H):
    H = np.asarray(H, dtype=np.float64)
    n = len(H)
    d, e = tridiagonal(H / np.abs(H).max())
    w = [kth_eigenvalue(d, e, 0), kth_eigenvalue(d, e, n - 1)]
    low, high = 0, n - 1
    while w[0] < 0 < w[1] and high - low > 1:
        middle = (low + high) // 2
        value = kth_eigenvalue(d, e, middle)
        w.append(value)
        low, high = (middle, high) if value < 0 else (low, middle)
    sizes = [abs(x) for x in w]
    return max(sizes) / min(sizes) if min(sizes) > 0 else np.inf
