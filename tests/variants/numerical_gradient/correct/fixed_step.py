"""Central differences with a step of 1e-5 for every x."""

import numpy as np


def numerical_gradient(f, x):
    x, h = np.array(x, dtype=float), 1e-5
    return np.array([(f(x + e) - f(x - e)) / (2 * h) for e in h * np.eye(len(x))])
