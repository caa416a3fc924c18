"""Gives Δb = 0 for n = 1, because no other direction is left."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    return U[:, 0], U[:, -1] if len(U) > 1 else np.zeros(1)
