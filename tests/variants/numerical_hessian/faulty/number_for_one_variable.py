"""Returns a number where there is one variable."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.asarray(x, dtype=np.float64), 1e-3
    if x.size == 1:
        return (f(x + h) - 2 * f(x) + f(x - h)) / h**2
    E = h * np.eye(x.size)
    return np.array([[(f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2) for b in E] for a in E])
