"""Uses the last vector for both."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    return U[:, -1], U[:, -1].copy()
