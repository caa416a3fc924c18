"""Stores the unit vector in an array like u, which cuts it to whole numbers where u is an integer array."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u)
    unit = np.zeros_like(u)
    unit[:] = u / np.linalg.norm(u.astype(np.float64))
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ unit)
