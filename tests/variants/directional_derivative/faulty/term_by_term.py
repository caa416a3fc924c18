"""Returns the products and not their sum."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    return grad_f(np.asarray(x, dtype=np.float64)) * (u / np.linalg.norm(u))
