"""Central differences with a step of 1e-13, because smaller is better: rounding errors take over."""

import numpy as np


def numerical_gradient(f, x):
    x = np.asarray(x, dtype=np.float64)
    return np.array([(f(x + h) - f(x - h)) / 2e-13 for h in 1e-13 * np.eye(x.size)])
