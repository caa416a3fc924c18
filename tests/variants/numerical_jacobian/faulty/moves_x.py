"""Moves the caller's x and puts the old value back, which a read-only array does not allow."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    columns = []
    for i in range(x.size):
        old = x[i]
        x[i] = old + 1e-5
        right = np.array(f(x))
        x[i] = old - 1e-5
        left = np.array(f(x))
        x[i] = old
        columns.append((right - left) / 2e-5)
    return np.column_stack(columns)
