"""Three points on the diagonal, four corners off it, with a step of 5e-4."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.array(x, dtype=float), 5e-4
    n, middle = len(x), f(np.array(x, dtype=float))
    H = np.empty((n, n), order="F")
    for i in range(n):
        a = h * np.eye(n)[i]
        H[i, i] = ((f(x + a) - middle) - (middle - f(x - a))) / h**2
        for j in range(i):
            b = h * np.eye(n)[j]
            H[i, j] = ((f(x + a + b) - f(x + a - b)) - (f(x - a + b) - f(x - a - b))) / (4 * h**2)
            H[j, i] = H[i, j]
    return H
