"""Leaves a float32 point in float32, where a step of 1e-5 is mostly lost."""

import numpy as np


def numerical_gradient(f, x):
    x = np.array(x, dtype=getattr(x, "dtype", np.float64))
    if x.dtype != np.float32:
        x = x.astype(np.float64)
    g = np.zeros(x.size)
    for i in range(x.size):
        right, left = x.copy(), x.copy()
        right[i] += 1e-5
        left[i] -= 1e-5
        g[i] = (f(right.astype(np.float64)) - f(left.astype(np.float64))) / 2e-5
    return g
