"""Multiplies the norms of the scaled A and of its inverse; a matrix that cannot be inverted gets inf."""

import numpy as np


def condition_number(A):
    A = np.asarray(A, dtype=np.float64)
    try:
        A = A / (np.abs(A).max() or 1.0)
        kappa = np.linalg.norm(A, 2) * np.linalg.norm(np.linalg.inv(A), 2)
    except np.linalg.LinAlgError:
        return np.inf
    return kappa if np.isfinite(kappa) else np.inf
