"""Asks x0 for its astype method, which a list does not have."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    rows = [x0.astype(np.float64)]
    for _ in range(steps):
        rows.append(rows[-1] - learning_rate * grad_f(rows[-1]))
    return np.array(rows)
