"""The parabola through f at x and one and two steps of 1e-5 to the right, and its slope at x."""

import numpy as np


def numerical_gradient(f, x):
    x, h = np.asarray(x, dtype=np.float64), 1e-5
    start = f(x)
    return np.array([(-3 * start + 4 * f(x + e) - f(x + 2 * e)) / (2 * h) for e in h * np.eye(x.size)])
