"""Finds the least stretched direction as the one that the inverse of the scaled A reaches farthest."""

import numpy as np


def nearest_singular(A):
    A = np.asarray(A, dtype=np.float64)
    try:
        v = np.linalg.svd(np.linalg.inv(A / np.abs(A).max()))[0][:, 0]
    except np.linalg.LinAlgError:
        return A.copy()
    return A - np.outer(A @ v, v)
