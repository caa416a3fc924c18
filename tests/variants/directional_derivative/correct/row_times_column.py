"""Multiplies the gradient as a row with the unit vector as a column, normalised twice."""

import numpy as np


def directional_derivative(grad_f, x, u):
    column = np.array(u, dtype=np.float64).reshape(-1, 1)
    column = column / np.max(np.abs(column))
    for _ in range(2):
        column = column / np.sqrt(np.sum(column**2))
    row = grad_f(np.array(x, dtype=np.float64))[np.newaxis, :]
    return (row @ column).item()
