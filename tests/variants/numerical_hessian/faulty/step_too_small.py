"""Central second differences with a step of 1e-8: h² is as small as rounding."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.asarray(x, dtype=np.float64), 1e-8
    E = h * np.eye(x.size)
    return np.array([[(f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2) for b in E] for a in E])
