"""Takes the first two left singular vectors."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    return U[:, 0], U[:, min(1, len(U) - 1)]
