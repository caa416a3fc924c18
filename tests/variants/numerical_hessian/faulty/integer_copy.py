"""Adds the steps to copies of an integer array, which cuts them off: all differences are 0."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.array(x), 1e-3
    n = x.size
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            total = 0.0
            for s, t in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
                y = x.copy()
                y[i] = y[i] + s * h
                y[j] = y[j] + t * h
                total += s * t * f(y.astype(np.float64))
            H[i, j] = total / (4 * h**2)
    return H
