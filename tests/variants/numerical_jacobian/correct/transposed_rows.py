"""Collects the differences as rows, extrapolates two step sizes, and transposes at the end."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)

    def rows(h):
        return np.array([np.asarray(f(x + h * e)) - np.asarray(f(x - h * e)) for e in np.eye(len(x))]) / (2 * h)

    return ((4 * rows(0.01) - rows(0.02)) / 3).T
