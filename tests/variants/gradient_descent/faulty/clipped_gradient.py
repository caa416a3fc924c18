"""Clips long gradients, as in training recurrent networks: right while no gradient is longer than 10."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    rows = [np.array(x0, dtype=np.float64)]
    for _ in range(steps):
        g = grad_f(rows[-1])
        length = np.linalg.norm(g)
        if length > 10.0:
            g = g * (10.0 / length)
        rows.append(rows[-1] - learning_rate * g)
    return np.array(rows)
