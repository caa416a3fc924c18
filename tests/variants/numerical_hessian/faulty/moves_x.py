"""Moves the caller's x and puts the old values back, which a read-only array does not allow."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.asarray(x, dtype=np.float64), 1e-3
    n, old = x.size, np.array(x, dtype=np.float64)
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            for s, t in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
                x[i] += s * h
                x[j] += t * h
                H[i, j] += s * t * f(x) / (4 * h**2)
                x[:] = old
    return H
