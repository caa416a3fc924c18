"""Uses the size of x before x is an array."""

import numpy as np


def numerical_hessian(f, x):
    h, E = 1e-3, 1e-3 * np.eye(x.size)
    x = x.astype(np.float64)
    return np.array([[(f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2) for b in E] for a in E])
