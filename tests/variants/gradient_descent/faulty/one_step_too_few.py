"""Counts x0 as the first step, and so gives one row less."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps):
    rows = [np.array(x0, dtype=np.float64)]
    for _ in range(1, steps):
        rows.append(rows[-1] - learning_rate * grad_f(rows[-1]))
    return np.array(rows)
