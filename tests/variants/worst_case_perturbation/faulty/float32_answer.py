"""Gives float32 vectors whatever the matrix is."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0].astype(np.float32)
    return U[:, 0], U[:, -1]
