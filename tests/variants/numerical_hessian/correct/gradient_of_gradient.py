"""Central differences of a central gradient with another step: the Jacobian of the gradient, not symmetrised."""

import numpy as np


def numerical_hessian(f, x):
    x = np.asarray(x, dtype=np.float64)
    E = np.eye(x.size)

    def gradient(y):
        return np.array([f(y + 5e-4 * e) - f(y - 5e-4 * e) for e in E]) / 1e-3

    return np.array([(gradient(x + 2e-4 * e) - gradient(x - 2e-4 * e)) / 4e-4 for e in E])
