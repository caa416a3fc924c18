"""Takes the right singular vectors: the worst solutions, not the worst right-hand sides."""

import numpy as np


def worst_case_perturbation(A):
    Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))[2]
    return Vt[0], Vt[-1]
