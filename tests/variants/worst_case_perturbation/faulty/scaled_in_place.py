"""Divides the caller's matrix by its largest entry."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    A /= np.abs(A).max()
    U = np.linalg.svd(A)[0]
    return U[:, 0], U[:, -1]
