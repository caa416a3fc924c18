"""Mixes up the point and the direction."""

import numpy as np


def directional_derivative(grad_f, x, u):
    x, u = np.asarray(x, dtype=np.float64), np.asarray(u, dtype=np.float64)
    length = np.linalg.norm(x)
    return float(grad_f(u) @ (x / length)) if length else 0.0
