"""Squares u in the given integer type, where it wraps around."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u)
    length = np.sqrt(np.sum(u * u, dtype=np.float64))
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ u / length)
