"""Divides the central difference by h instead of 2h."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    return np.column_stack([(f(x + h) - f(x - h)) / 1e-5 for h in 1e-5 * np.eye(x.size)])
