"""Keeps the values of f in float32, from which second differences have no digits."""

import numpy as np


def numerical_hessian(f, x):
    x, h = np.asarray(x, dtype=np.float64), 1e-3
    E = h * np.eye(x.size)
    rows = []
    for a in E:
        corners = [[f(x + a + b), f(x + a - b), f(x - a + b), f(x - a - b)] for b in E]
        rows.append(np.array(corners, dtype=np.float32).astype(np.float64) @ [1, -1, -1, 1] / (4 * h**2))
    return np.array(rows)
