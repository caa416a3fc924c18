"""Returns the derivative where there is one variable, as if u pointed to the right."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    gradient = grad_f(np.asarray(x, dtype=np.float64))
    return float(gradient[0]) if len(u) == 1 else float(gradient @ (u / np.linalg.norm(u)))
