"""Returns b + Δb, at unit length, as the second vector."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    return U[:, 0], (U[:, 0] + U[:, -1]) / np.linalg.norm(U[:, 0] + U[:, -1])
