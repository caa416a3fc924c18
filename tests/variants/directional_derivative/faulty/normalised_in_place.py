"""Divides the caller's u by its length."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    u /= np.linalg.norm(u)
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ u)
