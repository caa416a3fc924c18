"""Writes the entries into an array kept between calls, so that a later call changes earlier answers."""

import numpy as np

BUFFERS = {}


def numerical_hessian(f, x):
    x, h = np.asarray(x, dtype=np.float64), 1e-3
    H = BUFFERS.setdefault(x.size, np.zeros((x.size, x.size)))
    E = h * np.eye(x.size)
    for i, a in enumerate(E):
        for j, b in enumerate(E):
            H[i, j] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2)
    return H
