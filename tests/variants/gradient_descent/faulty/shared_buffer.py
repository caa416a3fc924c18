"""Writes the iterates into an array kept between calls, so that a later call changes earlier answers."""

import numpy as np

BUFFERS = {}


def gradient_descent(grad_f, x0, learning_rate, steps):
    X = BUFFERS.setdefault((steps, len(x0)), np.empty((steps + 1, len(x0))))
    X[0] = x0
    for k in range(steps):
        X[k + 1] = X[k] - learning_rate * grad_f(X[k])
    return X
