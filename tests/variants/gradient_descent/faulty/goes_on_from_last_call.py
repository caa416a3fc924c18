"""Keeps the rows in a default argument, so that the second call starts where the first one ended."""

import numpy as np


def gradient_descent(grad_f, x0, learning_rate, steps, rows=[]):  # noqa: B006
    if not rows or len(rows[-1]) != len(x0):
        rows.append(np.array(x0, dtype=np.float64))
    first = len(rows) - 1
    for _ in range(steps):
        rows.append(rows[-1] - learning_rate * grad_f(rows[-1]))
    return np.array(rows[first:])
