"""Central differences of a central gradient with another step: the Jacobian of the gradient, not symmetrised."""

import numpy as np


def numerical_hessian(f, x):
    x = np.asarray(x, dtype=np.float64)
    E = np.eye(x.size)

    def gradient(y):
        return np.array([f(y + 0.002 * e) - f(y - 0.002 * e) for e in E]) / 0.004

    return np.array([(gradient(x + 0.001 * e) - gradient(x - 0.001 * e)) / 0.002 for e in E])
