"""Adds 1e-8 to the length of u, against division by zero."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ (u / (np.linalg.norm(u) + 1e-8)))
