"""Takes the size from the root of (g·u)²/u·u and adds the sign, though the square may overflow or underflow."""

import numpy as np


def directional_derivative(grad_f, x, u):
    u = np.asarray(u, dtype=np.float64)
    along = grad_f(np.asarray(x, dtype=np.float64)) @ u
    return float(np.sign(along) * np.sqrt(along**2 / (u @ u)))
