"""Forward differences divided by the step as it was after rounding, which leaves the curve and the rounding of f."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    g = np.zeros(x.size)
    for i in range(x.size):
        y = x.copy()
        y[i] += 1e-8 * (1 + abs(x[i]))
        g[i] = (f(y) - f(x)) / (y[i] - x[i])
    return g
