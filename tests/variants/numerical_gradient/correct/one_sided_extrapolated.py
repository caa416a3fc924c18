"""Forward differences over 1, 2 and 3 steps of 0.001, combined so that only the fourth derivative is left."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    start, h = f(x), 1e-3
    steps = [[f(x + k * h * e) - start for e in np.eye(x.size)] for k in (1, 2, 3)]
    return (18 * np.array(steps[0]) - 9 * np.array(steps[1]) + 2 * np.array(steps[2])) / (6 * h)
