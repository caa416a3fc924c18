"""Fits a polynomial to f at nine Chebyshev points along each axis and differentiates the polynomial."""

import numpy as np

NODES = np.cos(np.pi * (np.arange(9) + 0.5) / 9)
SLOPE = np.array([np.polyder(np.poly1d(np.polyfit(NODES, row, 8)))(0.0) for row in np.eye(9)])


def numerical_gradient(f, x):
    x = np.array(x, dtype=np.float64)
    g = np.empty_like(x)
    for i in range(len(x)):
        values = []
        for node in NODES:
            y = x.copy()
            y[i] = x[i] + 0.1 * node
            values.append(f(y))
        g[i] = SLOPE @ np.array(values) / 0.1
    return g
