"""Puts the derivatives by one coordinate into a row."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    return np.array([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(x.size)])
