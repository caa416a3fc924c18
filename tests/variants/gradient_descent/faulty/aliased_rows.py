"""Appends the same array again and again while it is changed in place: every row is the last iterate."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    x = np.array(x0, dtype=np.float64)
    rows = [x]
    for _ in range(steps):
        x -= learning_rate * grad_f(x)
        rows.append(x)
    return np.array(rows)
