"""Fits polynomials to the values at seven points along each axis and takes their slopes."""

import numpy as np

NODES = np.arange(-3, 4)
WEIGHTS = np.linalg.inv(np.vander(NODES, increasing=True))[1]


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    h = 2.0**-6
    columns = [WEIGHTS @ np.array([f(x + k * h * e) for k in NODES]) / h for e in np.eye(x.size)]
    return np.asfortranarray(np.array(columns).T)
