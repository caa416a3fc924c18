"""Moves all coordinates at once and puts the result on the diagonal: right where fᵢ depends on xᵢ only."""

import numpy as np


def numerical_jacobian(f, x):
    x = np.asarray(x, dtype=np.float64)
    slopes = (f(x + 1e-5) - f(x - 1e-5)) / 2e-5
    J = np.zeros((slopes.size, x.size))
    np.fill_diagonal(J, slopes)
    return J
