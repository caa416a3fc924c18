"""Divides by the largest entry of u and stops there."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ (u / np.abs(u).max()))
