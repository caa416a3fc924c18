"""Returns the solution and its change, x and Δx, instead of b and Δb."""

import numpy as np


def worst_case_perturbation(A):
    A = np.asarray(A, dtype=np.float64)
    U = np.linalg.svd(A)[0]
    x, change = np.linalg.solve(A, U[:, 0]), np.linalg.solve(A, U[:, -1])
    return x / np.linalg.norm(x), change / np.linalg.norm(change)
