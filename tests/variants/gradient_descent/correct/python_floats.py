"""Works on lists of Python floats, and makes an array of them only at the end."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    rate = float(learning_rate)
    rows = [[float(value) for value in x0]]
    while len(rows) <= steps:
        slope = grad_f(list(rows[-1]))
        rows.append([xi - rate * float(gi) for xi, gi in zip(rows[-1], slope, strict=True)])
    return np.array(rows)
