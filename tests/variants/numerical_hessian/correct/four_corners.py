"""Differences over the four corners of a square of step 2⁻¹⁰, also on the diagonal, where they fall together."""

import numpy as np


def numerical_hessian(f, x):
    x = np.asarray(x, dtype=np.float64)
    n, h = x.size, 2.0**-10
    E = h * np.eye(n)
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(i + 1):
            p, q = E[i] + E[j], E[i] - E[j]
            H[i, j] = H[j, i] = (f(x + p) - f(x + q) - f(x - q) + f(x - p)) / (4 * h * h)
    return H
