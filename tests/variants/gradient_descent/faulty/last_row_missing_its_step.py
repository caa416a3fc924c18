"""Has the right number of rows, but the loop ends too soon and the last one repeats the one before."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    X = np.tile(np.array(x0, dtype=np.float64), (steps + 1, 1))
    for k in range(1, steps):
        X[k] = X[k - 1] - learning_rate * grad_f(X[k - 1])
    if steps > 1:
        X[steps] = X[steps - 1]
    return X
