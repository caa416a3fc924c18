"""Moves all coordinates together, which gives every entry the sum of the gradient."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    return np.full(x.size, (f(x + 1e-5) - f(x - 1e-5)) / 2e-5)
