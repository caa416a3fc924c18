"""Extrapolates central differences as if their error were proportional to h."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)

    def central(h):
        return np.array([f(x + h * e) - f(x - h * e) for e in np.eye(x.size)]) / (2 * h)

    return 2 * central(0.02) - central(0.04)
