"""Central differences with the cube root of eps for the step, longer where x is large."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    steps = np.cbrt(np.finfo(float).eps) * np.maximum(1.0, np.abs(x))
    columns = [(np.asarray(f(x + e)) - np.asarray(f(x - e))) / (2 * e.sum()) for e in np.diag(steps)]
    return np.array(columns).T
