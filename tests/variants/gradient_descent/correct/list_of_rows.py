"""Collects fresh iterates in a list and stacks them at the end."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    x = np.array(x0, dtype=np.float64)
    rows = [x]
    for _ in range(steps):
        x = x - learning_rate * grad_f(x)
        rows.append(x)
    return np.stack(rows)
