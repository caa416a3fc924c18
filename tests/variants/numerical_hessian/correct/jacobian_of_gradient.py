"""Central differences of a four-point gradient, symmetrised: the Jacobian of the gradient, with a step for each."""

import numpy as np


def numerical_hessian(f, x):
    x = np.asarray(x, dtype=np.float64)
    E = np.eye(x.size)

    def gradient(y, h=1e-3):
        near = np.array([f(y + h * e) - f(y - h * e) for e in E])
        far = np.array([f(y + 2 * h * e) - f(y - 2 * h * e) for e in E])
        return (8 * near - far) / (12 * h)

    H = np.array([(gradient(x + 1e-4 * e) - gradient(x - 1e-4 * e)) / 2e-4 for e in E])
    return (H + H.T) / 2
