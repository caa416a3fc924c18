"""Moves the caller's x and moves it back, which a read-only array does not allow and rounding does not undo."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    g = np.zeros(x.size)
    for i in range(x.size):
        x[i] += 1e-5
        right = f(x)
        x[i] -= 2e-5
        left = f(x)
        x[i] += 1e-5
        g[i] = (right - left) / 2e-5
    return g
