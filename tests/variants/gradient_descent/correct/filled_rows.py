"""Fills the rows of an array made beforehand, each from the row above."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    X = np.empty((steps + 1, len(x0)), dtype=np.float64)
    X[0] = x0
    for k in range(steps):
        X[k + 1] = X[k] - learning_rate * np.asarray(grad_f(X[k].copy()))
    return X
