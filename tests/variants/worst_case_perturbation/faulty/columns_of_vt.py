"""Takes the columns of what svd returns third."""

import numpy as np


def worst_case_perturbation(A):
    Vt = np.linalg.svd(np.asarray(A, dtype=np.float64))[2]
    return Vt[:, 0], Vt[:, -1]
