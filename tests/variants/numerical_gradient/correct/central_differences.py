"""Central differences with a fixed step of 1e-4, divided by the distance of the two points as stored."""

import numpy as np


def numerical_gradient(f, x):
    x = np.array(x, dtype=np.float64)
    g = np.zeros(x.size)
    for i in range(x.size):
        right, left = x.copy(), x.copy()
        right[i] += 1e-4
        left[i] -= 1e-4
        g[i] = (f(right) - f(left)) / (right[i] - left[i])
    return g
