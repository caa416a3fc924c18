"""Rounds the entries to six decimals."""

import numpy as np


def worst_case_perturbation(A):
    U = np.round(np.linalg.svd(np.asarray(A, dtype=np.float64))[0], 6)
    return U[:, 0], U[:, -1]
