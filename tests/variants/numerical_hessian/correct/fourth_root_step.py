"""Four corners with the fourth root of eps for the step, longer where x is large."""

import numpy as np


def numerical_hessian(f, x):
    x = np.asarray(x, dtype=np.float64)
    steps = np.finfo(float).eps ** 0.25 * np.maximum(1.0, np.abs(x))
    E, n = np.diag(steps), x.size
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            corners = f(x + E[i] + E[j]) - f(x + E[i] - E[j]) - f(x - E[i] + E[j]) + f(x - E[i] - E[j])
            H[i, j] = corners / (4 * steps[i] * steps[j])
    return H
