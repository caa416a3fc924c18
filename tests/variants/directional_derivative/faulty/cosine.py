"""Divides by the length of the gradient too, which gives the cosine of the angle."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    gradient = grad_f(np.asarray(x, dtype=np.float64))
    length = np.linalg.norm(gradient)
    return float(gradient @ (u / np.linalg.norm(u)) / length) if length else 0.0
