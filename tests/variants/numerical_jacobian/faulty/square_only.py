"""Makes an (n, n) array for the result, whatever the number of values is."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    J = np.zeros((x.size, x.size))
    for i, h in enumerate(1e-5 * np.eye(x.size)):
        J[:, i] = (f(x + h) - f(x - h)) / 2e-5
    return J
