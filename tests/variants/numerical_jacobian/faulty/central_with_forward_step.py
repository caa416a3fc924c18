"""Central differences with a step of 1e-8, which is a forward difference's."""

import numpy as np


def numerical_jacobian(f, x):
    x, h = np.asarray(x, dtype=np.float64), 1e-8
    return np.column_stack([(f(x + e) - f(x - e)) / (2 * h) for e in h * np.eye(x.size)])
