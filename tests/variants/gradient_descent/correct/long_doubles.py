"""Takes each step in extended precision, from the row as it was stored."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    X = np.zeros((steps + 1, np.size(x0)), order="F")
    X[0, :] = np.asarray(x0)
    for row, following in zip(X[:-1], X[1:], strict=True):
        g = np.asarray(grad_f(np.ascontiguousarray(row)), dtype=np.longdouble)
        following[:] = row.astype(np.longdouble) - np.longdouble(learning_rate) * g
    return X
