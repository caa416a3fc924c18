"""Forward second differences with a step of 0.01, whose error is h times the third derivative."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.asarray(x, dtype=np.float64), 1e-2
    E, start = h * np.eye(x.size), f(x)
    return np.array([[(f(x + a + b) - f(x + a) - f(x + b) + start) / h**2 for b in E] for a in E])
