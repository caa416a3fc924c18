"""Adds the step to a copy of an integer array, which cuts it off: f does not change."""

import numpy as np


def numerical_gradient(f, x):
    x = np.array(x)
    g = np.zeros(x.size)
    for i in range(x.size):
        right, left = x.copy(), x.copy()
        right[i] = right[i] + 1e-5
        left[i] = left[i] - 1e-5
        g[i] = (f(right.astype(np.float64)) - f(left.astype(np.float64))) / 2e-5
    return g
