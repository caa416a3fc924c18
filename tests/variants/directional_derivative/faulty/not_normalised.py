"""Forgets to divide by the length of u: right for unit vectors."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ u)
