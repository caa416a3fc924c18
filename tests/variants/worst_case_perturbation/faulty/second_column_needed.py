"""Takes Δb from a column with index 1 at least, which does not exist for n = 1: an IndexError."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    return U[:, 0], U[:, max(1, len(U) - 1)]
