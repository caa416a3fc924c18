"""Makes the array of iterates with the type of x0, which cuts off all fractions where x0 is integer."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    x0 = np.asarray(x0)
    X = np.zeros((steps + 1, x0.size), dtype=x0.dtype)
    X[0] = x0
    for k in range(steps):
        X[k + 1] = X[k] - learning_rate * grad_f(X[k].astype(np.float64))
    return X
