"""Squeezes the result, which takes away an axis where there is one variable or no step."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    rows = [np.array(x0, dtype=np.float64)]
    for _ in range(steps):
        rows.append(rows[-1] - learning_rate * grad_f(rows[-1]))
    return np.array(rows).squeeze()
