"""Forward second differences with the fourth root of eps for the step: three or four digits."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.asarray(x, dtype=np.float64), np.finfo(float).eps ** 0.25
    E, start = h * np.eye(x.size), f(x)
    return np.array([[(f(x + a + b) - f(x + a) - f(x + b) + start) / h**2 for b in E] for a in E])
