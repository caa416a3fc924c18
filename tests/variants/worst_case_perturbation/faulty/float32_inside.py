"""Decomposes the scaled matrix in float32."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    U = np.linalg.svd((A / np.abs(A).max()).astype(np.float32))[0].astype(np.float64)
    return U[:, 0], U[:, -1]
