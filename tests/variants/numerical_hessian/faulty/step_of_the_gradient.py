"""Takes the step that may do for a gradient, 1e-7, which leaves two digits of a second difference."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.asarray(x, dtype=np.float64), 1e-7
    E = h * np.eye(x.size)
    return np.array([[(f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2) for b in E] for a in E])
