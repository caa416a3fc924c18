"""Converts x by its method astype, which a list does not have."""

import numpy as np


def numerical_gradient(f, x):
    g = np.zeros(len(x))
    for i in range(len(x)):
        e = np.eye(len(x))[i]
        g[i] = (f(x.astype(np.float64) + 1e-5 * e) - f(x.astype(np.float64) - 1e-5 * e)) / 2e-5
    return g
