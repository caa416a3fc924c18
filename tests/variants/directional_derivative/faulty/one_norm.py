"""Divides by the sum of the sizes of u's entries."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ (u / np.abs(u).sum()))
