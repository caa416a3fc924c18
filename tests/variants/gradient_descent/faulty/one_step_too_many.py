"""Takes a step for x0 as well, and has steps + 1 rows without it."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    x = np.array(x0, dtype=np.float64)
    X = np.zeros((steps + 1, x.size))
    for k in range(steps + 1):
        x = x - learning_rate * grad_f(x)
        X[k] = x
    return X
