"""Stops before the last coordinate, unless it is the only one."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    g = np.zeros(x.size)
    for i in range(max(x.size - 1, 1)):
        h = 1e-5 * np.eye(x.size)[i]
        g[i] = (f(x + h) - f(x - h)) / 2e-5
    return g
