"""Returns the size of the slope: right where f rises along u."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    return float(abs(grad_f(np.asarray(x, dtype=np.float64)) @ (u / np.linalg.norm(u))))
