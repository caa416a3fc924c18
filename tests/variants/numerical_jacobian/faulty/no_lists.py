"""Asks x for its size and its type before it is an array."""

import numpy as np


def numerical_jacobian(f, x):
    H = 1e-5 * np.eye(x.size)
    return np.column_stack([(f(x.astype(np.float64) + h) - f(x.astype(np.float64) - h)) / 2e-5 for h in H])
