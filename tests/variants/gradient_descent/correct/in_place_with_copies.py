"""Moves one working copy in place and stores a copy of it after each step, column by column."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    x = np.array(x0, dtype=np.float64)
    columns = np.zeros((x.size, steps + 1))
    columns[:, 0] = x
    for k in range(1, steps + 1):
        x -= learning_rate * grad_f(x.copy())
        columns[:, k] = x
    return columns.T
