"""Multiplies with the inverse, then repairs the residual ten times."""

import numpy as np


def solution_change(A, delta_b):
    A, delta_b = np.asarray(A, dtype=np.float64), np.asarray(delta_b, dtype=np.float64)
    inverse = np.linalg.inv(A)
    x = inverse @ delta_b
    for _ in range(10):
        x = x + inverse @ (delta_b - A @ x)
    return x
