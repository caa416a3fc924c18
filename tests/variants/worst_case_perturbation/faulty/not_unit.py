"""Scales the vectors by their singular values."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    Vt = np.linalg.svd(A)[2]
    return A @ Vt[0], A @ Vt[-1]
