"""Fills an array, made as soon as the first value shows how many rows there are, by five-point differences."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.array(x, dtype=np.float64)
    J = np.zeros((np.size(f(x.copy())), x.size))
    h = 2.0**-7
    for i, e in enumerate(h * np.eye(x.size)):
        near = np.subtract(f(x + e), f(x - e))
        far = np.subtract(f(x + 2 * e), f(x - 2 * e))
        J[:, i] = (8 * near - far) / (12 * h)
    return J
