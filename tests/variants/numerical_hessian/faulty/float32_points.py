"""Leaves a float32 point in float32, where a step of 1e-4 is off by half a hundredth of itself at x = 10."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.asarray(x), 1e-4
    x = x if x.dtype == np.float32 else x.astype(np.float64)
    E = (h * np.eye(x.size)).astype(x.dtype)

    def value(d):
        return f((x + d).astype(np.float64))

    return np.array([[(value(a + b) - value(a - b) - value(b - a) + value(-a - b)) / (4 * h**2) for b in E] for a in E])
