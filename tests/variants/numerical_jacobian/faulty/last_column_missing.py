"""Leaves the column of the last coordinate zero, unless it is the only one."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    J = np.zeros((np.size(f(x)), x.size))
    for i in range(max(x.size - 1, 1)):
        h = 1e-5 * np.eye(x.size)[i]
        J[:, i] = (f(x + h) - f(x - h)) / 2e-5
    return J
