"""Differences of a coarse forward gradient: both the error and the lack of symmetry show."""

import numpy as np


def numerical_hessian(f, x):
    x = np.asarray(x, dtype=np.float64)
    E = np.eye(x.size)

    def gradient(y):
        return np.array([(f(y + 0.05 * e) - f(y)) / 0.05 for e in E])

    return np.array([(gradient(x + 1e-3 * e) - gradient(x - 1e-3 * e)) / 2e-3 for e in E])
