"""Moves x0 itself where it is a float64 array already."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    x = np.asarray(x0, dtype=np.float64)
    rows = [x.copy()]
    for _ in range(steps):
        x -= learning_rate * grad_f(x)
        rows.append(x.copy())
    return np.array(rows)
