"""Calls methods of an array on u, which a list does not have."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = u.astype(np.float64)
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ (u / np.linalg.norm(u)))
