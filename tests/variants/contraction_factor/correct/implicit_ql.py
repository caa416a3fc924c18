"""Finds all eigenvalues in plain Python: Householder reflections, then the implicit QL algorithm."""

import math

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


def eigenvalues(H):
    """The implicit QL algorithm with Wilkinson's shift, number by number."""
    d, e = tridiagonal(H)
    e = [*e, 0.0]
    n = len(d)
    size = max(map(abs, d)) + max(map(abs, e))
    for l in range(n):
        for _ in range(60):
            m = l
            while m < n - 1 and abs(e[m]) > 1.1e-16 * size:
                m += 1
            if m == l:
                break
            g = (d[l + 1] - d[l]) / (2 * e[l])
            g = d[m] - d[l] + e[l] / (g + math.copysign(math.hypot(g, 1), g))
            s = c = 1.0
            p = 0.0
            for i in range(m - 1, l - 1, -1):
                f, b = s * e[i], c * e[i]
                r = e[i + 1] = math.hypot(f, g)
                if r == 0:
                    d[i + 1] -= p
                    e[m] = 0.0
                    break
                s, c = f / r, g / r
                g = d[i + 1] - p
                r = (d[i] - g) * s + 2 * c * b
                p = s * r
                d[i + 1] = g + p
                g = c * r - b
            else:
                d[l] -= p
                e[l], e[m] = g, 0.0
    return d


def contraction_factor(H, learning_rate):
    H = np.asarray(H, dtype=np.float64)
    size = float(np.abs(H).max())
    return max(abs(1 - float(learning_rate) * size * x) for x in eigenvalues(H / size))
