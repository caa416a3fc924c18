"""The gradient of each component for itself, by the slope of the parabola through three points to the right."""

import numpy as np


def numerical_jacobian(f, x):
    x, h = np.asarray(x, dtype=np.float64), 2.0**-16
    m = len(f(x))

    def slope(i, e):
        return (4 * f(x + e)[i] - f(x + 2 * e)[i] - 3 * f(x)[i]) / (2 * h)

    return np.array([[slope(i, e) for e in h * np.eye(x.size)] for i in range(m)])
