"""Takes b from the right and Δb from the left singular vectors."""

import numpy as np


def worst_case_perturbation(A):
    U, _, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    return Vt[0], U[:, -1]
