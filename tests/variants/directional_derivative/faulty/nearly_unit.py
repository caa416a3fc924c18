"""Leaves u as it is where its length is within 1e-3 of 1."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    length = np.linalg.norm(u)
    unit = u if abs(length - 1) < 1e-3 else u / length
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ unit)
