"""Takes b from the left and Δb from the right singular vectors."""

import numpy as np


def worst_case_perturbation(A):
    U, _, Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))
    return U[:, 0], Vt[-1]
