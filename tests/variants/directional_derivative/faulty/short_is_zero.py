"""Takes a u shorter than 1e-12 for the zero vector."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    length = np.linalg.norm(u)
    return float(grad_f(np.asarray(x, dtype=np.float64)) @ (u / length)) if length >= 1e-12 else 0.0
