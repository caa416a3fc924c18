"""Central differences with a step of 0.05: exact for quadratic functions, three digits for others."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    return np.array([(f(x + h) - f(x - h)) / 0.1 for h in 0.05 * np.eye(x.size)])
