"""Returns a 1 × 1 matrix instead of a number."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64).reshape(-1, 1)
    return grad_f(np.asarray(x, dtype=np.float64)).reshape(1, -1) @ (u / np.linalg.norm(u))
