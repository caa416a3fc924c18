"""Repeats the row once the gradient is below 1e-8, which is not small where x is smaller still."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    rows = [np.array(x0, dtype=np.float64)]
    for _ in range(steps):
        g = grad_f(rows[-1])
        rows.append(rows[-1] - learning_rate * g if np.linalg.norm(g) > 1e-8 else rows[-1])
    return np.array(rows)
