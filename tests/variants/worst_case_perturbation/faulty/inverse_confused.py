"""Looks for b where the inverse stretches most, and for Δb where A does."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    A = A / np.abs(A).max()
    return np.linalg.svd(np.linalg.inv(A))[2][0], np.linalg.svd(A)[0][:, 0]
