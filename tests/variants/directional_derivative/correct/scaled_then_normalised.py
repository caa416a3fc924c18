"""Divides u by its largest entry, then by its length, and multiplies with the gradient."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    u = u / np.abs(u).max()
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ (u / np.linalg.norm(u)))
