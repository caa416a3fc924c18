"""Makes Δb a millionth of b, since a perturbation is small: not a unit vector."""

import numpy as np


def worst_case_perturbation(A):
    U = np.linalg.svd(np.asarray(A, dtype=np.float64))[0]
    return U[:, 0], 1e-6 * U[:, -1]
