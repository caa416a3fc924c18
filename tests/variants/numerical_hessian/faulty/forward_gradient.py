"""Central differences of a forward gradient with a step of 1e-5, whose own error, h times a third derivative, stays."""

import numpy as np


def numerical_hessian(f, x):
    x = np.asarray(x, dtype=np.float64)
    E = np.eye(x.size)

    def gradient(y):
        return np.array([(f(y + 1e-5 * e) - f(y)) / 1e-5 for e in E])

    H = np.array([(gradient(x + 1e-4 * e) - gradient(x - 1e-4 * e)) / 2e-4 for e in E])
    return (H + H.T) / 2
