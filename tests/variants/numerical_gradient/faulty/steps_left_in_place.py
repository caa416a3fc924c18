"""Moves a copy of x along and does not move it back before the next coordinate."""

import numpy as np


def numerical_gradient(f, x):
    y = np.array(x, dtype=np.float64)
    g = np.zeros(y.size)
    for i in range(y.size):
        y[i] += 1e-4
        right = f(y)
        y[i] -= 2e-4
        g[i] = (right - f(y)) / 2e-4
    return g
