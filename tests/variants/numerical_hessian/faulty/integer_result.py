"""Makes the result with the type of x, so that the entries at an integer point are cut off to integers."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.asarray(x), 1e-3
    E = h * np.eye(x.size)
    H = np.zeros((x.size, x.size), dtype=x.dtype)
    for i, a in enumerate(E):
        for j, b in enumerate(E):
            H[i, j] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2)
    return H
