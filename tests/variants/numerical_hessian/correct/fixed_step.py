"""Three points on the diagonal, four corners off it, with a step of 1e-4."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.array(x, dtype=float), 1e-4
    E, n = h * np.eye(len(x)), len(x)
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            a, b = E[i], E[j]
            if i == j:
                H[i, i] = (f(x + a) - 2 * f(x) + f(x - a)) / h**2
            else:
                H[i, j] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2)
    return H
