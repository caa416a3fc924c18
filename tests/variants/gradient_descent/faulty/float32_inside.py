"""Keeps the iterates in float32 and hands them out as float64."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    X = np.zeros((steps + 1, len(x0)), dtype=np.float32)
    X[0] = x0
    for k in range(steps):
        X[k + 1] = X[k] - learning_rate * grad_f(X[k].astype(np.float64))
    return X.astype(np.float64)
