"""Takes slopes below a thousandth for noise and sets them to 0."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    g = np.array([(f(x + h) - f(x - h)) / 2e-5 for h in 1e-5 * np.eye(x.size)])
    return np.where(np.abs(g) < 1e-3, 0.0, g)
